"""Every conversation there is, by name: their routers, their kinds of raport, their notices, their proofs."""

from collections.abc import Mapping

from aiogram import Dispatcher, Router

from domain.ledger import Rule
from domain.raport_kinds import KindSpec
from domain.raports import RaportKind
from handlers.attachments.router import make_router as attachments
from handlers.contract.kind import kinds as contract_kinds
from handlers.contract.router import make_router as contract
from handlers.contract.usecase import explain as explain_contract
from handlers.dates.router import make_router as dates
from handlers.dates.usecase import explain as explain_dates
from handlers.forms.explain import explainers as form_explainers
from handlers.forms.kind import kinds as form_kinds
from handlers.forms.notices import notices as form_notices
from handlers.forms.router import make_router as forms
from handlers.invitations.router import make_router as invitations
from handlers.kinds import Kinds
from handlers.law.router import make_router as law
from handlers.law.usecase import Library
from handlers.leave.explain import explainers as leave_explainers
from handlers.leave.kind import kinds as leave_kinds
from handlers.leave.router import make_router as leave
from handlers.menu.doors import make_router as doors
from handlers.menu.notices import NOTICES as MENU_NOTICES
from handlers.menu.router import make_router as menu
from handlers.menu.usecase import welcome
from handlers.notices import NoticeView
from handlers.raports.kind_book import KindBook
from handlers.raports.notices import notices as raport_notices
from handlers.raports.proof import explain as explain_raport
from handlers.raports.router import make_router as raports
from handlers.registration.router import make_router as registration
from handlers.reminders.notices import notices as reminder_notices
from handlers.roster.router import make_router as roster
from handlers.settings.notices import NOTICES as SETTINGS_NOTICES
from handlers.settings.router import make_router as settings
from handlers.substitutes.notices import NOTICES as SUBSTITUTE_NOTICES
from handlers.substitutes.router import make_router as substitutes
from handlers.telegram import Joined
from handlers.unit_rules.notices import NOTICES as UNIT_RULE_NOTICES
from handlers.unit_rules.router import make_router as unit_rules
from handlers.why.explainer import Explainers
from handlers.why.router import make_router as why


def make_dispatcher(rules: Mapping[str, Rule]) -> Dispatcher:
    """Commands that work in any state come first; nothing but joining hears those who have not joined."""
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.include_routers(_strangers(), _members(rules))
    return dispatcher


def _strangers() -> Router:
    strangers = Router(name="strangers")
    strangers.message.filter(~Joined())
    strangers.callback_query.filter(~Joined())
    strangers.include_router(registration(welcome))
    return strangers


def _members(rules: Mapping[str, Rule]) -> Router:
    members = Router(name="members")
    members.message.filter(Joined())
    members.callback_query.filter(Joined())
    members.include_routers(menu(), doors(), settings())
    members.include_routers(leave(), contract(), raports(), dates(rules), law(Library(rules)), why(explainers(), rules))
    members.include_routers(forms(), attachments(), roster(), invitations(), unit_rules(), substitutes())
    return members


def kinds(specs: Mapping[RaportKind, KindSpec]) -> Kinds:
    """The kinds of raport that can be filed; a raport of any other is still shown."""
    return KindBook({**leave_kinds(), **contract_kinds(), **form_kinds(specs)})


def explainers() -> Explainers:
    """Who explains an answer, by the subject a Why button names."""
    own = {"raport": explain_raport, "contract": explain_contract, "dates": explain_dates}
    return {**own, **leave_explainers(), **form_explainers()}


def notice_views() -> dict[str, NoticeView]:
    """How each kind of notice is worded; a kind told twice is a mistake of ours."""
    views: dict[str, NoticeView] = {}
    own = (MENU_NOTICES, SETTINGS_NOTICES, UNIT_RULE_NOTICES, SUBSTITUTE_NOTICES)
    for told in (*own, raport_notices(), reminder_notices(), form_notices()):
        twice = views.keys() & told.keys()
        if twice:
            raise ValueError(f"two views for {sorted(twice)}")
        views.update(told)
    return views
