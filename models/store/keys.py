"""The key of an encrypted case: made from a passphrase by argon2id.

SQLCipher keeps 16 bytes of salt at the very start of the file. The first of them names the profile
(how dear it is to try a passphrase), the other 15 are random; nothing lies beside the file.
"""

from __future__ import annotations

import hmac
import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SALT_SIZE = 16
_KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class Profile:
    """The cost of one derivation: memory in KiB, passes over it, lanes side by side."""

    memory: int
    passes: int
    lanes: int


PROFILES: Mapping[int, Profile] = {1: Profile(memory=256 * 1024, passes=3, lanes=4)}
"""Fixed for ever: a file names its profile by number. About 0.4 s on a machine of 2024."""

CURRENT_PROFILE = 1


class Key:
    """A raw key of 32 bytes and the salt of the file it opens; forgotten when no longer needed."""

    def __init__(self, raw: bytearray, salt: bytes) -> None:
        self._raw = raw
        self._salt = salt

    @property
    def literal(self) -> str:
        """Return key and salt as SQLCipher's pragmas want them.

        Raises:
            AssertionError: the key has been forgotten; whoever asks is late.
        """
        if not self._raw:
            raise AssertionError("a key was used after it had been forgotten")
        return f"\"x'{self._raw.hex()}{self._salt.hex()}'\""

    @property
    def salt(self) -> bytes:
        """Return the 16 bytes that the file begins with."""
        return self._salt

    @property
    def forgotten(self) -> bool:
        """Return whether the key is gone."""
        return not self._raw

    def same_as(self, other: Key) -> bool:
        """Return whether both are the same key, in constant time."""
        return hmac.compare_digest(bytes(self._raw), bytes(other._raw))

    def copy(self) -> Key:
        """Return a key of its own, for a further connection."""
        return Key(bytearray(self._raw), self._salt)

    def forget(self) -> None:
        """Overwrite the key in memory. Copies that Python or SQLite made on the way may remain."""
        self._raw[:] = bytes(len(self._raw))
        self._raw.clear()


def new_key(passphrase: str) -> Key:
    """Return a key for a file yet to be written, with a fresh salt."""
    return key_for(passphrase, bytes([CURRENT_PROFILE]) + os.urandom(SALT_SIZE - 1))


def key_for(passphrase: str, salt: bytes) -> Key:
    """Return the key that a passphrase gives for a file with this salt.

    Raises:
        KeyError: the salt names a profile that this program does not know.
    """
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 (only for encrypted cases)

    profile = PROFILES[salt[0]]
    raw = hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=profile.passes,
        memory_cost=profile.memory,
        parallelism=profile.lanes,
        hash_len=_KEY_SIZE,
        type=Type.ID,
    )
    return Key(bytearray(raw), salt)
