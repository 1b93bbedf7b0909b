"""Layers that a file hides stay hidden when its pages are merged with others.

What a viewer shows is said once for a whole document, and pages do not take it along. So a hidden
layer is marked in the file before, and the mark is read after merging.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pikepdf import Object, Pdf

_HIDDEN = Name.DopHidden


def mark_hidden_layers(pdf: Pdf) -> bool:
    """Mark the layers that a viewer would not show; return whether there are any."""
    properties = pdf.Root.get(Name.OCProperties)
    if not isinstance(properties, Dictionary):
        return False
    layers = {layer.objgen: layer for layer in _listed(properties, Name.OCGs)}
    shown = properties.get(Name.D)
    hidden = _hidden(shown, layers) if isinstance(shown, Dictionary) else set()
    for objgen in hidden:
        layers[objgen][_HIDDEN] = True
    return bool(hidden)


def _hidden(shown: Object, layers: dict[tuple[int, int], Object]) -> set[tuple[int, int]]:
    hidden = set(layers) if shown.get(Name.BaseState) == Name.OFF else set()
    hidden |= {layer.objgen for layer in _listed(shown, Name.OFF)}
    hidden -= {layer.objgen for layer in _listed(shown, Name.ON)}
    for usage in _listed(shown, Name.AS):
        if usage.get(Name.Event) == Name.View:
            for layer in _listed(usage, Name.OCGs):
                state = _view_state(layer)
                if state is not None:
                    (hidden.discard if state else hidden.add)(layer.objgen)
    return hidden & set(layers)


def _view_state(layer: Object) -> bool | None:
    """Return whether a layer says it is for the screen; None if it does not say."""
    usage = layer.get(Name.Usage)
    view = usage.get(Name.View) if isinstance(usage, Dictionary) else None
    state = view.get(Name.ViewState) if isinstance(view, Dictionary) else None
    return None if state is None else state != Name.OFF


def hide_marked_layers(pdf: Pdf) -> None:
    """Let viewers hide the layers that were marked; all others are shown."""
    layers, hidden = [], []
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get(Name.Type) == Name.OCG:
            layers.append(found)
            if _HIDDEN in found:
                del found[_HIDDEN]
                hidden.append(found)
    if hidden:
        pdf.Root[Name.OCProperties] = Dictionary(
            OCGs=Array(layers), D=Dictionary(Name="-", OFF=Array(hidden), Order=Array(layers))
        )


def _listed(holder: Object, key: Name) -> Iterator[Object]:
    found = holder.get(key)
    if isinstance(found, Array):
        yield from (each for each in found if isinstance(each, Dictionary))
