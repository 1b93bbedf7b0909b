"""The page's words for the values of the law: how binding, how sure, in what form, how reviewed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.domain.basis import BasisKind, Confidence
from models.domain.records import Review
from models.domain.requirement import DocumentForm, Force, Track

_CERTAINTY = {
    BasisKind.STATUTE: QT_TRANSLATE_NOOP("LawWords", "Statute"),
    BasisKind.OFFICIAL: QT_TRANSLATE_NOOP("LawWords", "Official"),
    BasisKind.PROFESSIONAL: QT_TRANSLATE_NOOP("LawWords", "Professional"),
    BasisKind.PRESS: QT_TRANSLATE_NOOP("LawWords", "Press"),
    BasisKind.ANALOGY: QT_TRANSLATE_NOOP("LawWords", "By analogy"),
    BasisKind.RECALLED: QT_TRANSLATE_NOOP("LawWords", "Recalled"),
    BasisKind.EXPECTED: QT_TRANSLATE_NOOP("LawWords", "Expected"),
    BasisKind.RECOMMENDATION: QT_TRANSLATE_NOOP("LawWords", "Recommendation"),
}
_CERTAINTY_MEANS = {
    BasisKind.STATUTE: QT_TRANSLATE_NOOP("LawWords", "A lawyer of the team read the act itself"),
    BasisKind.OFFICIAL: QT_TRANSLATE_NOOP("LawWords", "Known from an official source"),
    BasisKind.PROFESSIONAL: QT_TRANSLATE_NOOP("LawWords", "Known from professional commentary"),
    BasisKind.PRESS: QT_TRANSLATE_NOOP("LawWords", "Known from the press"),
    BasisKind.ANALOGY: QT_TRANSLATE_NOOP(
        "LawWords", "Taken over from the rules for banks and other financial organisations"
    ),
    BasisKind.RECALLED: QT_TRANSLATE_NOOP("LawWords", "From memory: find the text before relying"),
    BasisKind.EXPECTED: QT_TRANSLATE_NOOP("LawWords", "Known to come; the text is not issued yet"),
    BasisKind.RECOMMENDATION: QT_TRANSLATE_NOOP("LawWords", "Not required; good practice"),
}
_FORCE = {
    Force.MUST: QT_TRANSLATE_NOOP("LawWords", "Mandatory"),
    Force.SHOULD: QT_TRANSLATE_NOOP("LawWords", "Advised"),
    Force.NOTE: QT_TRANSLATE_NOOP("LawWords", "For information"),
}
_CONFIDENCE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("LawWords", "high confidence"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("LawWords", "medium confidence"),
    Confidence.LOW: QT_TRANSLATE_NOOP("LawWords", "low confidence"),
}
_FORM = {
    DocumentForm.ORIGINAL: QT_TRANSLATE_NOOP("LawWords", "original"),
    DocumentForm.COPY: QT_TRANSLATE_NOOP("LawWords", "copy"),
    DocumentForm.CERTIFIED: QT_TRANSLATE_NOOP("LawWords", "certified copy"),
    DocumentForm.NOTARISED: QT_TRANSLATE_NOOP("LawWords", "notarised copy"),
    DocumentForm.LEGALISED: QT_TRANSLATE_NOOP("LawWords", "legalised or with an apostille"),
    DocumentForm.TRANSLATED: QT_TRANSLATE_NOOP("LawWords", "with a translation"),
}
_REVIEW = {
    Review.NONE: QT_TRANSLATE_NOOP("LawWords", "Not handed in for review"),
    Review.READY: QT_TRANSLATE_NOOP("LawWords", "Ready for review"),
    Review.CHANGES_REQUESTED: QT_TRANSLATE_NOOP("LawWords", "Changes requested"),
    Review.APPROVED: QT_TRANSLATE_NOOP("LawWords", "Approved"),
}
_TRACK = {
    Track.JSC: QT_TRANSLATE_NOOP("LawWords", "Company"),
    Track.HTP: QT_TRANSLATE_NOOP("LawWords", "Hi-Tech Park"),
    Track.NBRB: QT_TRANSLATE_NOOP("LawWords", "National Bank"),
}


def certainty_word(kind: BasisKind) -> str:
    """Return the word on the certainty chip."""
    return _said(_CERTAINTY[kind])


def certainty_meaning(kind: BasisKind) -> str:
    """Return what the word on the certainty chip means."""
    return _said(_CERTAINTY_MEANS[kind])


def force_word(force: Force) -> str:
    """Return how binding a requirement is."""
    return _said(_FORCE[force])


def confidence_word(confidence: Confidence) -> str:
    """Return how far the research trusts what it found."""
    return _said(_CONFIDENCE[confidence])


def form_word(form: DocumentForm) -> str:
    """Return the form of a paper."""
    return _said(_FORM[form])


def review_word(review: Review) -> str:
    """Return where a review stands."""
    return _said(_REVIEW[review])


def track_word(track: Track) -> str:
    """Return the name of a track."""
    return _said(_TRACK[track])


def _said(word: object) -> str:
    return QCoreApplication.translate("LawWords", str(word))
