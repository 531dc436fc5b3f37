using System.Globalization;
using System.Xml.Linq;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Reads the cells of a sheet: what they show, and what they hold where that is another number.</summary>
internal sealed class OdfCell(OdfStyles styles, PackageGuard guard)
{
    /// <summary>What a cell shows.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="style">Its style, or that of its row or column.</param>
    public MarkedText Read(XElement cell, string? style)
    {
        var text = new RunText();
        bool onColour = styles.HasGround("table-cell", style);
        RunLook look = styles.LookOf("table-cell", style);
        foreach (XElement paragraph in cell.Elements(Odf.Text + "p"))
        {
            if (text.HasText)
                text.Append("\n", look, onColour);
            Append(paragraph, look, onColour, text);
        }

        bool hasFormula = cell.Attribute(Odf.Table + "formula") is not null;
        if (hasFormula && cell.Attribute(Odf.Office + "value-type") is null && !text.HasText)
            return CellTexts.NotCalculated;
        MarkedText shown = text.Take().Cell.Select(t => t.Trim());
        if (shown.Asides != Asides.None)
            return shown;
        if (DateOf(cell) is { } date)
            return date;
        return ValueOf(cell) is { } value ? Compare(shown.Text, value) : shown;
    }

    /// <summary>The text of a shape, and of those in it.</summary>
    public string TextOf(XElement shape)
    {
        // A shape within a shape has its text too.
        string text = string.Join('\n', shape.Descendants(Odf.Text + "p").Select(p => p.Value.Trim()).Where(t => t.Length > 0));
        guard.CountText(text.Length);
        return text;
    }

    private void Append(XElement element, RunLook look, bool onColour, RunText text)
    {
        Work.CheckStack();
        foreach (XNode node in element.Nodes())
        {
            if (node is XText piece)
                text.Append(piece.Value, look, onColour);
            else if (node is XElement child && child.Name == Odf.Text + "s")
                text.Append(" ", look, onColour);
            else if (node is XElement { Name.LocalName: "line-break" })
                text.Append("\n", look, onColour);
            else if (node is XElement inner && inner.Name.Namespace == Odf.Text)
                Append(inner, styles.LookOf("text", inner.Attribute(Odf.Text + "style-name")?.Value).Over(look), onColour, text);
        }
    }

    // Dates are shown in as many ways as there are languages.
    private static string? DateOf(XElement cell) =>
        DateTime.TryParse(cell.Attribute(Odf.Office + "date-value")?.Value, CultureInfo.InvariantCulture, out DateTime date)
            ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : null;

    // The number that a cell holds.
    private static decimal? ValueOf(XElement cell) =>
        cell.Attribute(Odf.Office + "value-type")?.Value is "float" or "currency"
        && double.TryParse(cell.Attribute(Odf.Office + "value")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        && decimal.TryParse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
            out decimal figure)
            ? figure
            : null;

    private static MarkedText Compare(string printed, decimal value)
    {
        // What is paid in yuan is a figure with its unit.
        string unit = printed.Length > 1 && printed[0] is '¥' or '￥' ? "元" : "";
        string shown = unit.Length > 0 ? printed[1..] + unit : printed;
        if (new ShownNumber(shown, shown, null).Holds(value))
            return shown;
        string stored = value.ToString(CultureInfo.InvariantCulture);
        Figure figure = FigureText.Read(shown);
        bool isRounded = figure is { Kind: FigureKind.Number, Value: { } number }
            && decimal.Round(value, number.Scale, MidpointRounding.AwayFromZero) == number;
        return isRounded ? new MarkedText(stored + unit, printed, Asides.Rounded) : new MarkedText(shown, stored, Asides.Stored);
    }
}
