"""The arrows between the layers, so that plain pytest fails too; pyproject.toml has them all."""

import ast
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parents[1]


def test_models_know_no_toolkit():
    (
        archrule("models are plain Python")
        .match("models*")
        .should_not_import("gui*", "cli*", "templates*", "PySide6*", "reportlab*")
        .check("models")
    )


def test_templates_know_no_screen_and_no_storage():
    (
        archrule("documents are built from values")
        .match("templates*")
        .should_not_import(
            "gui*", "cli*", "PySide6*", "models.store*", "models.services*", "models.law*"
        )
        .check("templates")
    )


def test_commands_know_no_qt():
    archrule("cli has no Qt").match("cli*").should_not_import("PySide6*", "gui*").check("cli")


def test_the_domain_touches_nothing_outside():
    (
        archrule("the domain is pure")
        .match("models.domain*")
        .should_not_import(
            "models.store*", "models.law*", "models.services*", "sqlite*", "pikepdf*"
        )
        .check("models")
    )


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", modules("gui/pages"), ids=lambda path: str(path.relative_to(ROOT)))
def test_pages_do_not_import_each_other(path):
    own = path.relative_to(ROOT / "gui" / "pages").parts[0]
    others = {
        name
        for name in imports(path)
        if name.startswith("gui.pages.") and name.split(".")[2] != own
    }

    assert not others


@pytest.mark.parametrize("package", ["gui", "cli"])
def test_screens_and_commands_use_services_only(package):
    forbidden = ("models.store", "models.law", "models.evidence", "sqlite", "sqlcipher")

    for path in modules(package):
        assert not [name for name in imports(path) if name.startswith(forbidden)], path


def test_the_composition_root_stays_small():
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) < 80
