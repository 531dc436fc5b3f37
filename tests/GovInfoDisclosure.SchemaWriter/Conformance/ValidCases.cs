using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Reports that must be accepted: the limits of figures, blanks, and members that need not be there.</summary>
internal static class ValidCases
{
    private const long BeyondInt32 = int.MaxValue + 1L;

    public static void AddTo(CaseList cases)
    {
        cases.Add("zeros", "Every cell is 0.", Structure.Valid);
        cases.Add("minimal", "Nothing but what JSON must have.", Structure.Valid,
            ("/title", null), ("/period", null), ("/publishedOn", null), ("/overview", null), ("/problems", null), ("/otherMatters", null));
        AddBlanks(cases);
        AddLimits(cases);
        AddParticulars(cases);
        AddSpellings(cases);
    }

    private static void AddBlanks(CaseList cases)
    {
        cases.Add("all-blank", "Every cell is blank, which is not zero.", Structure.Valid, [.. cases.Cells("null")]);
        cases.Add("blank-details", "Details of tables three and four are blank, their totals 0.", Structure.Valid,
            [.. cases.Cells("null", c => c.Row.Table.Section.Number > 2 && c.Column.JsonName != "total")]);
        cases.Add("blank-determined", "Two blanks in a row have to add up to 3, and each to what its column lacks.", Structure.Valid,
            [
                .. Received("9"), ("/requests/newlyReceived/others", "null"), ("/requests/newlyReceived/commercialEnterprises", "null"),
                ("/requests/newlyReceived/total", "12"),
                .. Forward("9"), ("/requests/carriedForward/others", "2"), ("/requests/carriedForward/commercialEnterprises", "1"),
                ("/requests/carriedForward/total", "12"),
            ]);
        cases.Add("blank-determined-by-several", "A blank has another in its row and in its column, and these can only be 0.",
            Structure.Valid,
            [
                .. Received("9"), .. Concluded("9"), ("/requests/outcomes/granted/naturalPersons", "null"),
                ("/requests/outcomes/granted/others", "null"), ("/requests/outcomes/partiallyGranted/naturalPersons", "null"),
            ]);
        cases.Add("blank-at-least", "Two blanks in a row add up to 12, and one of them is at least 9 by its column.", Structure.Valid,
            [
                .. Received("12"), .. Concluded("9"), ("/requests/newlyReceived/naturalPersons", "null"),
                ("/requests/newlyReceived/others", "null"), ("/requests/carriedForward/naturalPersons", "null"),
                ("/requests/carriedForward/others", "null"), ("/requests/carriedForward/total", "3"),
            ]);
        cases.Add("blank-total", "A row total is blank and has to be 9.", Structure.Valid,
            [.. Received("9"), ("/requests/newlyReceived/total", "null"), .. Forward("9")]);
    }

    private static void AddLimits(CaseList cases)
    {
        cases.Add("count-2-31", "Counts beyond 32 bits.", Structure.Valid, [.. Received($"{BeyondInt32}"), .. Forward($"{BeyondInt32}")]);
        cases.Add("count-largest", "The largest count, 2^53 − 1.", Structure.Valid,
            [.. Received($"{FormCell.MaxCount}"), .. Forward($"{FormCell.MaxCount}")]);
        foreach (FormCell money in cases.Form.Cells.Where(c => c.Kind == CellKind.Money).Take(1))
        {
            cases.Add("money-four-places", "An amount with four places.", Structure.Valid, (money.Pointer, "2372.4499"));
            cases.Add("money-negative", "An amount below 0: fees that were paid back.", Structure.Valid, (money.Pointer, "-12.5"));
            cases.Add("money-exponent", "An amount written with an exponent.", Structure.Valid, (money.Pointer, "1.25E+2"));
            cases.Add("money-lowest", "The lowest amount, −(2^96 − 1).", Structure.Valid, (money.Pointer, $"{decimal.MinValue}"));
            cases.Add("money-28-places", "An amount with 28 places.", Structure.Valid, (money.Pointer, "0.0000000000000000000000000001"));
        }

        foreach (FormCell change in cases.Form.Cells.Where(c => c.Kind == CellKind.SignedCount).Take(1))
            cases.Add("change-lowest", "The largest decrease, −(2^53 − 1).", Structure.Valid, (change.Pointer, $"{-FormCell.MaxCount}"));
    }

    private static void AddParticulars(CaseList cases)
    {
        cases.Add("schema-named", "The document names its schema, which is no part of the report.", Structure.Valid,
            ("/$schema", "\"annual-report.schema.json\""));
        int year = cases.Form.FirstYear;
        cases.Add("every-member", "Every member that a report may have.", Structure.Valid,
            ("/agency/kind", "\"localDepartment\""), ("/contact", "\"电话 0000-1234567\""),
            ("/sourceAddress", "\"https://www.example.org/2024.html\""),
            ("/overview",
                """{ "text": "总述。", "parts": [{ "heading": "（一）主动公开", "text": "正文。" }, { "heading": "（二）依申请公开", "text": "" }] }"""));
        cases.Add("no-parts", "A list of parts without any.", Structure.Valid, ("/overview/parts", "[]"));
        cases.Add("leap-day", "Published on a leap day.", Structure.Valid,
            ("/agency/name", "\"青禾市人民政府\""), ("/agency/kind", "\"cityGovernment\""), ("/year", $"{LeapYearAfter(year) - 1}"),
            ("/period", $$"""{ "from": "{{LeapYearAfter(year) - 1}}-01-01", "to": "{{LeapYearAfter(year) - 1}}-12-31" }"""),
            ("/title", $"\"青禾市人民政府{LeapYearAfter(year) - 1}年政府信息公开工作年度报告\""), ("/publishedOn", $"\"{LeapYearAfter(year)}-02-29\""));
        cases.Add("texts-empty", "Empty texts.", Structure.Valid, ("/title", "\"\""), ("/agency/name", "\"\""), ("/problems/text", "\"\""));
    }

    private static void AddSpellings(CaseList cases)
    {
        cases.AddText("text-planes", "Characters outside the Basic Multilingual Plane, and an ideographic space.", Structure.Valid,
            "青禾县自然资源局", "青禾县𠮷水\u3000局😀");
        cases.AddText("text-escaped", "A text in escapes, one of them a pair of surrogates.", Structure.Valid, "青禾县自然资源局",
            "\\u9752\\u79be\\ud842\\udfb7\\/\\n");
        cases.AddText("member-escaped", "A member name in escapes.", Structure.Valid, "\"year\"", "\"\\u0079ear\"");
        cases.AddText("white-space", "White space of all kinds between tokens.", Structure.Valid, "\"year\":", "\"year\"\t\r\n \t:\r");
    }

    private static int LeapYearAfter(int year) => Enumerable.Range(year + 1, 8).First(DateTime.IsLeapYear);

    private static (string, string?)[] Received(string count) => Row("newlyReceived", count);

    private static (string, string?)[] Concluded(string count) => [.. Row("outcomes/granted", count), .. Row("outcomes/total", count)];

    private static (string, string?)[] Forward(string count) => Row("carriedForward", count);

    // All applicants are natural persons.
    private static (string, string?)[] Row(string row, string count) =>
        [($"/requests/{row}/naturalPersons", count), ($"/requests/{row}/total", count)];
}
