"""Who is listed for social adaptation (Order 287, 7, on Law 561-IV, 50; repealed)."""

from domain.law import Answer, Because, Rules


def is_eligible(ground: str | None, service_years: float, rules: Rules) -> Answer[bool]:
    """A named ground is enough by itself; long service is enough on any ground (reading: the grounds are alternative).

    *service_years* are taken as given: the paragraph does not say whether calendar or preferential.
    """
    grounds, service = rules["adaptation.eligible_grounds"], rules["adaptation.eligible_service"]
    eligible = ground in grounds.codes or service_years >= service.number
    because = Because.of(grounds, service, readings=("adapt.eligible_lists",), ground=ground)
    return Answer(eligible, because.with_fact(service_years=str(service_years)))
