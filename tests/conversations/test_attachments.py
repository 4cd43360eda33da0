"""A paper is attached to a draft by phone, and whoever answers the raport opens it."""

from domain.people import PersonId
from domain.raport_kinds import FieldType
from domain.raports import RaportKind
from handlers.forms.wording import group_name
from sandbox.client import Phone
from storage.kinds import load_kinds
from tests.conversations.filing import answer_of
from tests.conversations.stage import Stage
from tests.handlers.attachments.test_content import photo


async def test_a_photo_and_a_file_are_attached_and_opened_by_who_answers(
    stage: Stage, unit: dict[str, PersonId], company_commander: Phone, commander: Phone
) -> None:
    phone = await stage.joins(await stage.person("A-000001"), "en")
    spec = load_kinds()[RaportKind("family_illness")]
    await phone.sends("/file")
    await phone.taps(group_name(spec.group).id)
    await phone.taps(spec.title)
    for field in spec.fields:
        if field.type is FieldType.CHOICE:
            await phone.taps(field.choices[0].label)
        else:
            await phone.sends(answer_of(field))
    await phone.taps("Attached papers")
    await phone.taps(f"Attach: {spec.papers[0].label}")
    await phone.sends_file("virus.exe", b"MZ")
    await phone.reads("neither a JPEG or PNG picture nor a PDF", fresh=True)
    await phone.sends_file("IMG_me.jpg", photo(), as_photo=True)
    await phone.reads("The paper is attached", fresh=True)
    await phone.taps("Back to the raport")
    await phone.taps("Send")
    await company_commander.reads("Family leave")
    await company_commander.taps("Attached papers")
    await company_commander.taps("Open file 1")
    await company_commander.reads("confirming document", fresh=True)
