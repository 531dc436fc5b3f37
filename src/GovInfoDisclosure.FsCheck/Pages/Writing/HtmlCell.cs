using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>What is in a cell of a page: its text or a field that holds it, and what is printed beside it.</summary>
internal sealed class HtmlCell(PageDraft draft, HtmlText text)
{
    private readonly Random _ways = RandomSource.From(draft.Variant);
    private readonly bool _hasFields = draft.Has(LayoutQuirk.FiguresInFields);

    public string Of(PageCell cell)
    {
        if (_hasFields && cell.Figure is not null)
            return Field(text.Of(cell.Text));
        return cell.IsPlain ? text.Of(cell.Text) : $"{StruckOut(cell.StruckOut)}{text.Of(cell.Text)}{Mark(cell.NoteMark)}";
    }

    private string StruckOut(string? figure) => figure is null ? "" : _ways.Next(4) switch
    {
        0 => $"<del>{figure}</del>",
        1 => $"<s>{figure}</s>",
        2 => $"<strike>{figure}</strike> ",
        _ => $"<span style=\"text-decoration: line-through\">{figure}</span>",
    };

    private string Mark(string? note) => note is null ? "" : _ways.Next(4) switch
    {
        0 => $"<sup>{note}</sup>",
        1 => $"<sup>[{note}]</sup>",
        2 => $"<a href=\"#_ftn{note}\" name=\"_ftnref{note}\"><sup>{note}</sup></a>",
        _ => $"<span style=\"font-size:7pt;vertical-align:super\">{note}</span>",
    };

    private string Field(string figure) => _ways.Next(4) switch
    {
        0 => $"<input type=\"text\" value=\"{figure}\" readonly>",
        1 => $"<input name=\"f\" value=\"{figure}\">",
        2 => $"<textarea rows=\"1\">{figure}</textarea>",
        _ => $"<select><option>0</option><option selected>{figure}</option><option>1</option></select>",
    };
}
