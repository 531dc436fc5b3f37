using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Documents whose text is wrong (GID111): no JSON at all, or JSON whose fault a parsed value no longer shows.</summary>
internal static class TextCases
{
    private const string End = " }\n}\n", Year = "\"year\": ", Title = "\"title\": \"", Received = "\"naturalPersons\": ";
    private const string Schema = "\"$schema\": \"annual-report.schema.json\",\n  ";

    public static void AddTo(CaseList cases)
    {
        AddSyntax(cases);
        AddSpellings(cases);
    }

    private static void AddSyntax(CaseList cases)
    {
        cases.Add("text-empty", "There is no text.", Structure.NotJson, "");
        cases.AddText("text-cut-off", "The text ends early.", Structure.NotJson, End, " }\n");
        cases.AddText("text-appended", "A second document follows.", Structure.NotJson, End, End + "{}\n");
        cases.AddText("comma-trailing", "A comma before a closing brace.", Structure.NotJson, End, " },\n}\n");
        cases.AddText("comma-missing", "A comma is missing.", Structure.NotJson, ",\n  \"title\"", "\n  \"title\"");
        cases.AddText("comment", "A comment.", Structure.NotJson, Year, Year + "/* 报告年度 */ ");
        cases.AddText("single-quotes", "A member name in single quotes.", Structure.NotJson, "\"year\"", "'year'");
        cases.AddText("number-leading-zero", "A number with a superfluous 0.", Structure.NotJson, Received + "0", Received + "012");
        cases.AddText("number-plus", "A number with a plus sign.", Structure.NotJson, Received + "0", Received + "+12");
        cases.AddText("number-nan", "NaN, which is no JSON.", Structure.NotJson, Received + "0", Received + "NaN");
        cases.AddText("text-line-feed", "A line feed inside a text, not as an escape.", Structure.NotJson, Title, Title + "\n");
        cases.AddText("text-bad-escape", "An escape that JSON does not have.", Structure.NotJson, Title, Title + "\\x41");
    }

    private static void AddSpellings(CaseList cases)
    {
        cases.AddText(
            "member-twice", "A member occurs twice; most parsers keep the last.", Structure.Spelling, Year, $"{Year}2023,\n  {Year}");
        cases.AddText("cell-twice", "A cell occurs twice with the same figure.", Structure.Spelling, Received, Received + "0, " + Received);
        cases.AddText("schema-twice", "The document names its schema twice.", Structure.Spelling, Year, $"{Schema}{Schema}{Year}");
        cases.AddText("surrogate-alone", "Half of a surrogate pair.", Structure.Spelling, Title, Title + "\\ud842");
        cases.AddText(
            "surrogates-swapped", "A pair of surrogates the wrong way round.", Structure.Spelling, Title, Title + "\\udfb7\\ud842");
        cases.AddText("count-exponent", "A count written with an exponent.", Structure.Spelling, Received + "0", Received + "0e2");
        cases.AddText("count-point-zero", "A count written with a decimal point.", Structure.Spelling, Received + "0", Received + "0.0");
        cases.AddText("count-negative-zero", "Minus zero.", Structure.Spelling, Received + "0", Received + "-0");
        cases.AddText("year-point-zero", "A year written with a decimal point.", Structure.Spelling, ",\n  \"title\"", ".0,\n  \"title\"");
        foreach (FormCell money in cases.Form.Cells.Where(c => c.Kind == CellKind.Money).Take(1))
        {
            cases.Add("money-30-digits", "An amount with more digits than a decimal holds.", Structure.Spelling,
                (money.Pointer, "1.23456789012345678901234567891"));
            cases.Add("money-29-places", "An amount with more places than a decimal holds.", Structure.Spelling,
                (money.Pointer, "0.00000000000000000000000000001"));
        }
    }
}
