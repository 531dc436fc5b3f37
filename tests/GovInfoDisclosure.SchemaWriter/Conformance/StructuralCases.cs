using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Documents that are no report (GID111) and that a validator with the schema refuses.</summary>
internal static class StructuralCases
{
    private const string Row = "/requests/newlyReceived", Cell = $"{Row}/total";

    public static void AddTo(CaseList cases)
    {
        AddMissing(cases);
        AddUnknown(cases);
        AddTypes(cases);
        AddValues(cases);
        AddRoots(cases);
    }

    private static void AddMissing(CaseList cases)
    {
        foreach ((string name, string pointer) in new[]
            {
                ("cell", Cell), ("row", Row), ("group", "/requests/outcomes/denied"), ("table", "/reviewAndLitigation"), ("year", "/year"),
                ("agency", "/agency"), ("agency-name", "/agency/name"), ("period-end", "/period/to"), ("text", "/overview/text"),
                ("edition", "/edition"),
            })
            cases.Add($"missing-{name}", $"{pointer} is missing.", Structure.Invalid, (pointer, null));
        cases.Add("missing-part-heading", "A part of the overview has no heading.", Structure.Invalid,
            ("/overview/parts", """[{ "text": "正文。" }]"""));
    }

    private static void AddUnknown(CaseList cases)
    {
        foreach ((string name, string pointer) in new[]
            {
                ("member", "/remark"), ("cell", $"{Row}/remark"), ("row", "/requests/remark"), ("agency-member", "/agency/remark"),
                ("period-member", "/period/remark"), ("text-member", "/otherMatters/remark"), ("schema-in-table", "/requests/$schema"),
            })
            cases.Add($"unknown-{name}", $"{pointer} is not a member.", Structure.Invalid, (pointer, "0"));
        cases.Add("unknown-parts", "Only the overview is divided into parts.", Structure.Invalid, ("/problems/parts", "[]"));
        cases.Add("renamed-cell", "A member name in another case.", Structure.Invalid, (Cell, null), ($"{Row}/Total", "0"));
        cases.Add("pointer-escaped", "An unknown member whose name needs escapes in a pointer.", Structure.Invalid, ("/a~1b", "0"));
        DisclosureForm other = DisclosureForm.All.First(f => f != cases.Form);
        cases.Add("edition-of-the-other", "The tables are of the other edition.", Structure.Invalid, ("/edition", $"\"{other.Code}\""));
    }

    private static void AddTypes(CaseList cases)
    {
        foreach ((string name, string pointer, string json) in new[]
        {
            ("cell-is-text", Cell, "\"12\""), ("cell-is-boolean", Cell, "false"), ("cell-is-object", Cell, "{}"),
            ("cell-is-array", Cell, "[12]"),
            ("row-is-null", Row, "null"), ("row-is-number", Row, "12"), ("table-is-array", "/requests", "[]"),
            ("table-is-null", "/reviewAndLitigation", "null"),
            ("year-is-text", "/year", "\"2024\""), ("title-is-null", "/title", "null"),
            ("agency-is-text", "/agency", "\"青禾县自然资源局\""),
            ("agency-kind-is-null", "/agency/kind", "null"),
            ("edition-is-number", "/edition", cases.Form.Code),
            ("date-is-number", "/publishedOn", "20250120"), ("period-is-text", "/period", "\"2024\""),
            ("section-is-text", "/overview", "\"总述。\""),
            ("parts-are-object", "/overview/parts", "{}"), ("part-is-text", "/overview/parts", "[\"正文。\"]"),
            ("contact-is-number", "/contact", "12345"), ("schema-is-number", "/$schema", "12"), ("schema-is-null", "/$schema", "null"),
        })
            cases.Add(name, $"{pointer} is {json}.", Structure.Invalid, (pointer, json));
        // Not stated though it has to be: a finding, and no fault of the format.
        cases.Add("year-is-null", "/year is null.", Structure.Valid, ("/year", "null"));
        cases.Add("agency-name-is-null", "/agency/name is null.", Structure.Valid, ("/agency/name", "null"));
        foreach (FormCell money in cases.Form.Cells.Where(c => c.Kind == CellKind.Money).Take(1))
            cases.Add("money-is-text", "An amount with its unit in a text.", Structure.Invalid, (money.Pointer, "\"12.5万元\""));
    }

    private static void AddValues(CaseList cases)
    {
        foreach ((string name, string pointer, string json) in new[]
        {
            ("count-negative", Cell, "-1"), ("count-fraction", Cell, "1.5"), ("count-2-53", Cell, "9007199254740992"),
            ("count-23-digits", Cell, "12345678901234567890123"),
            ("count-1e400", Cell, "1E400"), ("year-zero", "/year", "0"), ("year-10000", "/year", "10000"),
            ("year-fraction", "/year", "2024.5"),
            ("edition-unknown", "/edition", "\"2020\""), ("edition-with-space", "/edition", $"\"{cases.Form.Code} \""),
            ("agency-kind-unknown", "/agency/kind", "\"bureau\""),
            ("date-no-leap-day", "/publishedOn", "\"2023-02-29\""), ("date-no-leap-century", "/publishedOn", "\"1900-02-29\""),
            ("date-april-31", "/publishedOn", "\"2025-04-31\""),
            ("date-month-13", "/publishedOn", "\"2025-13-01\""), ("date-year-zero", "/publishedOn", "\"0000-01-01\""),
            ("date-one-digit", "/publishedOn", "\"2025-1-20\""),
            ("date-time", "/publishedOn", "\"2025-01-20T00:00:00\""), ("date-line-feed", "/publishedOn", "\"2025-01-20\\n\""),
            ("date-other-digits", "/publishedOn", "\"２０２５-01-20\""),
        })
            cases.Add(name, $"{pointer} is {json}.", Structure.Invalid, (pointer, json));
        foreach (FormCell money in cases.Form.Cells.Where(c => c.Kind == CellKind.Money).Take(1))
            cases.Add("money-1e400", "An amount beyond 64-bit floating point.", Structure.Invalid, (money.Pointer, "1E400"));
        foreach (FormCell change in cases.Form.Cells.Where(c => c.Kind == CellKind.SignedCount).Take(1))
            cases.Add("change-2-53", "A decrease by 2^53.", Structure.Invalid, (change.Pointer, "-9007199254740992"));
    }

    private static void AddRoots(CaseList cases)
    {
        cases.Add("root-is-array", "The document is an array.", Structure.Invalid, "[]\n");
        cases.Add("root-is-null", "The document is null.", Structure.Invalid, "null\n");
        cases.Add("root-is-empty", "The document is an object without members.", Structure.Invalid, "{}\n");
    }
}
