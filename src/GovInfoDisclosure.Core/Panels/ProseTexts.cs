using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>The prose of a report as it is compared with that of another year.</summary>
internal static class ProseTexts
{
    /// <summary>The digits of a year.</summary>
    public const int DigitsOfYear = 4;

    private const int Centuries = 2;

    /// <summary>The texts of all sections with their pointers; headings are the same every year.</summary>
    public static IEnumerable<(string Pointer, string Text)> Of(DisclosureReport report)
    {
        foreach (FormSection section in report.Form.Sections.Where(s => s.IsNarrative))
        {
            if (report.Narrative(section) is not { } narrative)
                continue;
            if (narrative.Text.Length > 0)
                yield return ($"/{section.JsonName}/text", narrative.Text);
            foreach ((int index, NarrativePart part) in narrative.Parts.Index())
                yield return (string.Create(CultureInfo.InvariantCulture, $"/{section.JsonName}/parts/{index}/text"), part.Text);
        }
    }

    /// <summary>The year at a place of a text: four digits by themselves that begin like a year of our time. Null: there is none.</summary>
    public static int? YearAt(string text, int at)
    {
        if (at + DigitsOfYear > text.Length || (at > 0 && char.IsAsciiDigit(text[at - 1])))
            return null;
        ReadOnlySpan<char> digits = text.AsSpan(at, DigitsOfYear);
        if (digits[..Centuries] is not ("19" or "20") || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        bool goesOn = at + DigitsOfYear < text.Length && char.IsAsciiDigit(text[at + DigitsOfYear]);
        return !goesOn && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
    }
}
