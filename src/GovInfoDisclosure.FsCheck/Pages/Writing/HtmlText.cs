using System.Globalization;
using System.Text;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Text in the markup of a page.</summary>
internal sealed class HtmlText(PageDraft draft)
{
    private const int EntitiesPercent = 15;

    private readonly Random? _entities = draft.Has(LayoutQuirk.EntitiesInline) ? RandomSource.From(draft.Variant) : null;

    /// <summary>The indent before a paragraph.</summary>
    public string Indent => _entities is null ? "" : "&emsp;&emsp;";

    public string Of(string text)
    {
        var markup = new StringBuilder(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
            markup.Append(Of(letter));
        return markup.ToString();
    }

    private string Of(Rune letter) => letter.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\u00A0' => "&nbsp;",
        '\n' => "<br>",
        _ when _entities?.Chance(EntitiesPercent) == true => _entities.Pick("&#x", "&#") is "&#"
            ? $"&#{letter.Value.ToString(CultureInfo.InvariantCulture)};"
            : $"&#x{letter.Value:X};",
        _ => letter.ToString(),
    };
}
