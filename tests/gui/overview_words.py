"""The stages, gates, filings and edges of the overview's demonstration pack, in ru, be, en."""

from __future__ import annotations

STAGES = {
    "jsc.form": ("Форма и учредители", "Форма і заснавальнікі", "Form and founders"),
    "jsc.name": ("Наименование", "Найменне", "Name"),
    "jsc.documents": ("Учредительные документы", "Устаноўчыя дакументы", "Founding documents"),
    "jsc.registration": ("Государственная регистрация", "Дзяржаўная рэгістрацыя", "Registration"),
    "jsc.capital": ("Уставный фонд", "Статутны фонд", "Charter fund"),
    "jsc.shares": ("Выпуск акций", "Выпуск акцый", "Share issue"),
    "jsc.bodies": (
        "Органы общества и действия после регистрации",
        "Органы таварыства і дзеянні пасля рэгістрацыі",
        "Bodies and steps after registration",
    ),
    "htp.eligibility": ("Соответствие условиям", "Адпаведнасць умовам", "Eligibility"),
    "htp.project": ("Бизнес-проект", "Бізнес-праект", "Business project"),
    "htp.package": ("Пакет заявителя с токенами", "Пакет заяўніка з токенамі", "Token package"),
    "htp.filing": ("Подача", "Падача", "Filing"),
    "htp.decision": ("Решение и договор", "Рашэнне і дагавор", "Decision and agreement"),
    "nbrb.preconditions": ("Предварительные условия", "Папярэднія ўмовы", "Preconditions"),
    "nbrb.people": ("Собственники и люди", "Уласнікі і людзі", "Ownership and people"),
    "nbrb.governance": ("Управление и контроль", "Кіраванне і кантроль", "Governance and control"),
    "nbrb.risk": ("Риски и капитал", "Рызыкі і капітал", "Risk and capital"),
    "nbrb.technology": (
        "Технологии и безопасность",
        "Тэхналогіі і бяспека",
        "Technology and security",
    ),
    "nbrb.filing": ("Подача", "Падача", "Filing"),
    "nbrb.entry": ("Включение в реестр", "Уключэнне ў рэестр", "Entry"),
    "nbrb.after": ("После включения", "Пасля ўключэння", "After entry"),
}
GATES = {
    "jsc.registered": ("Общество зарегистрировано", "Таварыства зарэгістравана", "JSC registered"),
    "jsc.fund": ("Фонд 20 млн сформирован", "Фонд 20 млн сфармаваны", "Fund of 20 m formed"),
    "htp.resident": ("Резидент ПВТ", "Рэзідэнт ПВТ", "HTP resident"),
    "nbrb.entered": ("В реестре криптобанков", "У рэестры крыптабанкаў", "In the register"),
    "nbrb.financial": ("Финансовая организация", "Фінансавая арганізацыя", "Financial body"),
    "nbrb.psp_entered": ("В реестре поставщиков", "У рэестры пастаўшчыкоў", "PSP register"),
    "nbrb.deposit": ("Депозит 10 млн", "Дэпазіт 10 млн", "Deposit of 10 m"),
}
FILINGS = {
    "jsc.name": ("jsc.name", None, "Согласование наименования", "Узгадненне наймення", "Name"),
    "jsc.registration": (
        "jsc.registration",
        "jsc.registered",
        "Регистрация общества",
        "Рэгістрацыя таварыства",
        "Registration of the company",
    ),
    "jsc.shares": ("jsc.shares", None, "Регистрация акций", "Рэгістрацыя акцый", "Share issue"),
    "htp.residency": (
        "htp.filing",
        "htp.resident",
        "Заявка на резидентство",
        "Заяўка на рэзідэнцтва",
        "Residency application",
    ),
    "nbrb.register": (
        "nbrb.filing",
        "nbrb.entered",
        "Заявление в реестр криптобанков",
        "Заява ў рэестр крыптабанкаў",
        "Register of crypto banks",
    ),
    "nbrb.psp": (
        "nbrb.after",
        "nbrb.psp_entered",
        "Заявление в реестр поставщиков",
        "Заява ў рэестр пастаўшчыкоў",
        "Payment service register",
    ),
}
EDGES = (
    ("jsc.name", "jsc.registration", True),
    ("jsc.registration", "jsc.registered", True),
    ("jsc.registered", "jsc.fund", True),
    ("jsc.registered", "jsc.shares", True),
    ("jsc.registered", "htp.residency", True),
    ("jsc.shares", "htp.residency", False),
    ("htp.residency", "htp.resident", True),
    ("htp.resident", "nbrb.register", True),
    ("jsc.fund", "nbrb.register", True),
    ("nbrb.register", "nbrb.entered", True),
    ("nbrb.entered", "nbrb.financial", False),
    ("nbrb.entered", "nbrb.psp", False),
    ("nbrb.psp", "nbrb.psp_entered", True),
    ("nbrb.entered", "nbrb.deposit", True),
)
NOT_FINAL = {"nbrb.register", "nbrb.psp"}
