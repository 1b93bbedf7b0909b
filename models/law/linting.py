"""The rules a pack must keep. To add one, write it in `rules` and list it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.law.rules import (
    asking,
    conditions,
    days,
    duties,
    forms,
    glossary,
    history,
    order,
    reckoning,
    references,
    texts,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.law.faults import PackFault
    from models.law.reading import Draft

RULES: tuple[Callable[[Draft], Iterator[PackFault]], ...] = (
    texts.languages_keep_their_letters,
    texts.words_keep_one_alphabet,
    texts.belarusian_is_not_russian,
    glossary.terms_find_their_own_title,
    glossary.terms_are_translated_alike,
    references.ids_are_well_formed,
    references.references_lead_somewhere,
    references.edges_lead_somewhere,
    references.questions_are_used,
    references.sensitive_questions_stand_in_a_form,
    references.forms_are_used,
    references.choices_fit_the_type,
    history.retired_ids_stay_away,
    history.what_replaces_retired_ids_exists,
    conditions.values_are_admitted,
    conditions.party_questions_have_a_party,
    duties.duties_rest_on_enough,
    duties.bases_match_their_sources,
    order.stages_belong_to_the_track,
    order.papers_go_where_the_requirement_serves,
    order.nothing_waits_for_itself,
    order.no_question_decides_whether_it_is_asked,
    asking.terms_run_from_a_day,
    asking.duties_go_with_no_filing,
    asking.notes_demand_nothing,
    asking.requirements_rest_on_the_research,
    asking.forms_show_what_requirements_ask,
    asking.only_party_questions_name_a_role,
    forms.registers_know_their_documents,
    forms.party_signatures_have_a_party,
    forms.milestones_stand_in_their_table,
    days.requirements_begin_before_they_end,
    days.acts_are_changed_after_they_are_made,
    days.amounts_follow_each_other,
    days.years_hold_their_own_days,
    days.holidays_come_every_year,
    reckoning.figures_lead_to_money,
    reckoning.open_points_have_their_own_number,
)


def faults_of(draft: Draft) -> Iterator[PackFault]:
    """Yield what breaks a rule, in the part of the pack that could be read."""
    for rule in RULES:
        yield from rule(draft)
