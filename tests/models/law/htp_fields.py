"""Section 12.2 of the research, field by field, and where forms H, I and J hold each field."""

from models.domain.filing import Block

FIELDS = {
    "form.htp_application": {
        "applicant name RU, BE": ["company.name_ru", "company.name_be"],
        "UNP": ["company.unp"],
        "registration date": ["company.registered_on"],
        "address": ["company.postcode", "company.address_ru", "company.address_be"],
        "head": [Block.OFFICERS],
        "contacts": ["company.phone", "company.email", "company.website"],
        "bank details": ["company.iban", "company.bank_bic", "company.bank_name"],
        "activity from clause 3": ["htp.activities", "htp.exclusive"],
        "list of annexes": [Block.ANNEXES],
        "confirmation of truth": ["htp.truth"],
        "consent to check": ["htp.consent"],
        "date, signature": [Block.SIGNATURE],
    },
    "form.htp_project": {
        "title page": ["htp.project_title", "company.name_ru", "company.name_be"],
        "summary": ["htp.project_summary", "htp.results"],
        "applicant and history": ["company.registered_on", "htp.history"],
        "founders and beneficial owners": [Block.FOUNDERS, Block.OWNERSHIP],
        "chosen activities": ["htp.activities", "htp.exclusive"],
        "description of project": ["htp.project_description"],
        "products, services, property rights with volumes": ["htp.volumes"],
        "necessity": ["htp.necessity"],
        "market": ["htp.market"],
        "technology": ["htp.technology"],
        "IP": ["htp.intellectual_property"],
        "architecture": ["htp.architecture"],
        "security": ["htp.protection"],
        "implementation plan and dates": ["htp.plan"],
        "staff per year": ["htp.staff"],
        "investments": ["htp.investment"],
        "funding": ["htp.funding", Block.CHARTER_FUND],
        "per period": ["htp.plan_years"],
        "forecast of revenue": ["htp.revenue"],
        "forecast of costs": ["htp.costs"],
        "forecast of taxes": ["htp.taxes"],
        "forecast of the 1 % contribution": ["htp.contribution_forecast"],
        "forecast of net result": ["htp.net_result"],
        "forecast of cash flow": ["htp.cash_flow"],
        "risks": ["htp.risks"],
        "social/export effect": ["htp.effect"],
        "annexes": [Block.ANNEXES],
        "signature": [Block.SIGNATURE],
    },
    "form.htp_token_package": {
        "role": ["htp.token_role"],
        "proof of fund": [
            "capital.paid", "capital.paid_on", "capital.paid_bank", Block.CHARTER_FUND,
            "fund_certificate", "fund_audit",
        ],
        "proof of money on accounts": ["htp.accounts", "balance_certificate"],
        "internal-control rules": ["internal_control_rules"],
        "risk rules": ["risk_policies"],
        "IT description": ["htp.architecture", "htp.protection"],
        "wallet model: hot/cold": ["htp.wallets"],
        "key custody": ["htp.key_custody"],
        "multi-signature": ["htp.multi_signature"],
        "backup sites": ["htp.backup_sites"],
        "penetration test or audit": [
            "htp.security_check", "htp.security_checked_on", "htp.security_checker",
            "security_audit",
        ],
        "analytics vendor": ["htp.analytics_vendor", "analytics_contract"],
        "client rules": ["htp.client_rules", "client_terms"],
        "financial ratios": ["htp.ratios", "ratio_calculation", "financial_statements"],
    },
}  # fmt: skip
"""What forms H, I and the package of form J hold; a field may be a question, a block, a paper."""

QUESTIONNAIRE = {
    "education": ["party.education_list"],
    "posts for the last years": ["party.employment_list"],
    "convictions": ["party.convictions"],
    "dismissals": ["party.dismissals"],
    "proceedings": ["party.proceedings"],
    "sanctions lists": ["party.sanctions_lists"],
    "signature": [Block.PARTY_SIGNATURE],
}
"""What form J asks of every person it names."""

PERSONS = {
    "form.htp_founder_person": ("founder", "htp.founder_reputation"),
    "form.htp_beneficial_owner": ("beneficial_owner", "htp.owner_reputation"),
    "form.htp_head": ("head", "htp.head"),
    "form.htp_chief_accountant": ("chief_accountant", "htp.chief_accountant"),
    "form.htp_technical_director": ("technical_director", "htp.technical_director"),
    "form.htp_risk_manager": ("risk_manager", "htp.risk_manager"),
    "form.htp_compliance_officer": ("compliance_officer", "htp.compliance_officer"),
    "form.htp_aml_officer": ("aml_officer", "htp.aml_officer"),
}
"""The questionnaires of form J: the role of the person, and the requirement that asks."""
