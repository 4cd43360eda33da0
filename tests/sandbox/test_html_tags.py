"""HTML parse mode: entities as Telegram makes them, refusals in Telegram's words."""

import pytest

from sandbox.entities import as_html, formatted
from sandbox.errors import ApiError
from sandbox.html_tags import parse_html


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
    ],
)
def test_a_tag_becomes_its_entity(html: str, kind: str) -> None:
    assert parse_html(html) == ("x", [{"type": kind, "offset": 0, "length": 1}])


def test_offsets_count_utf16_units() -> None:
    assert parse_html("😀 <b>Қаз😀</b>") == ("😀 Қаз😀", [{"type": "bold", "offset": 3, "length": 5}])


def test_nested_tags_nest_as_entities() -> None:
    text, entities = parse_html("<b>a<i>b</i></b>")
    assert text == "ab"
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in entities] == [
        ("bold", 0, 2),
        ("italic", 1, 1),
    ]


def test_a_link_keeps_its_address() -> None:
    _, entities = parse_html('<a href="https://example.org/?a=1&amp;b=2">law</a>')
    assert entities == [{"type": "text_link", "offset": 0, "length": 3, "url": "https://example.org/?a=1&b=2"}]


def test_code_inside_pre_gives_its_language() -> None:
    _, entities = parse_html('<pre><code class="language-python">x = 1</code></pre>')
    assert entities == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


def test_the_four_names_and_numbers_are_decoded_and_nothing_else() -> None:
    assert parse_html("&lt;&gt;&amp;&quot;&#1178;&#x49A; &nbsp; a&b")[0] == '<>&"ҚҚ &nbsp; a&b'


@pytest.mark.parametrize(
    ("html", "refusal"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("Қ < b", 'Unsupported start tag "" at byte offset 3'),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_malformed_html_is_refused_in_telegrams_words(html: str, refusal: str) -> None:
    with pytest.raises(ApiError) as error:
        parse_html(html)
    assert error.value.body() == {
        "ok": False,
        "error_code": 400,
        "description": f"Bad Request: can't parse entities: {refusal}",
    }


def test_white_space_at_the_ends_goes_and_entities_follow() -> None:
    assert formatted("  <b> x </b> ", "HTML", []) == ("x", [{"type": "bold", "offset": 0, "length": 1}])


def test_links_commands_and_mentions_are_found_in_the_text() -> None:
    text, entities = formatted("/start see https://example.org/a. or @somebody and t.me/sample_bot?start=x", "", [])
    found = [(entity["type"], text[entity["offset"] :][: entity["length"]]) for entity in entities]
    assert found == [
        ("bot_command", "/start"),
        ("url", "https://example.org/a"),
        ("mention", "@somebody"),
        ("url", "t.me/sample_bot?start=x"),
    ]


def test_nothing_is_found_inside_code() -> None:
    assert [entity["type"] for entity in formatted("<code>/start</code>", "HTML", [])[1]] == ["code"]


def test_an_unknown_parse_mode_is_refused() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("x", "BBCode", [])


def test_an_entity_outside_the_text_is_refused() -> None:
    with pytest.raises(ApiError, match="begins after the end of the text at UTF-16 offset 100"):
        formatted("hello", "", [{"type": "bold", "offset": 100, "length": 1}])


@pytest.mark.parametrize("html", ["<b>a<i>b</i></b> &lt;c&gt;", '<a href="https://example.org/">x</a>'])
def test_a_transcript_writes_the_html_back(html: str) -> None:
    assert as_html(*parse_html(html)) == html
