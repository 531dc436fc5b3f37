using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes a self-contained page.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Annotations _annotations;

    private HtmlWriter(Annotations annotations) => _annotations = annotations;

    public static string Write(DocumentLayout layout, Annotations annotations)
    {
        var writer = new HtmlWriter(annotations);
        writer.Page(layout);
        return writer._text.ToString();
    }

    private void Page(DocumentLayout layout)
    {
        _text.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{Encode(layout.Title)}</title>\n<style>\n{HtmlStyle.Css}\n</style>\n</head>\n<body>\n<main>\n");
        foreach (LayoutElement element in layout.Elements)
        {
            if (element is LayoutTable table)
                Add(table);
            else if (element is LayoutLine line)
                Add(line);
        }

        _text.Append("</main>\n");
        if (!_annotations.All.IsEmpty)
            AddFindings();
        _text.Append("</body>\n</html>\n");
    }

    private void Add(LayoutLine line)
    {
        string element = line.Kind switch { LineKind.Title => "h1", LineKind.Section => "h2", LineKind.Part => "h3", _ => "p" };
        string style = line.Kind == LineKind.Particular ? "particular" : "";
        _text.Append($"<{element}{Attributes(style, line.Pointer)}>{Encode(line.Text)}</{element}>\n");
    }

    private void Add(LayoutTable table)
    {
        double width = table.Widths.Sum();
        _text.Append($"<table>\n<caption>{Encode(table.Form.Label.Chinese)}</caption>\n<colgroup>")
            .AppendJoin("", table.Widths.Select(w => string.Create(CultureInfo.InvariantCulture,
                $"<col style=\"width: {100 * w / width:0.##}%\">")))
            .Append("</colgroup>\n");
        AddRows("thead", table, table.Rows.Take(table.HeadRows));
        AddRows("tbody", table, table.Rows.Skip(table.HeadRows));
        _text.Append("</table>\n");
    }

    private void AddRows(string element, LayoutTable table, IEnumerable<ImmutableArray<LayoutCell>> rows)
    {
        string content = string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Select(c => Cell(c, table.SizeOf(c))))}</tr>\n"));
        if (content.Length > 0)
            _text.Append($"<{element}>\n{content}</{element}>\n");
    }

    private string Cell(LayoutCell cell, double size)
    {
        string spans = Span("colspan", cell.Columns) + Span("rowspan", cell.Rows);
        return cell.Role == CellRole.Figure
            ? $"<td{spans}{SmallerThanTable(size)}{Attributes("", cell.Pointer)}>{Encode(cell.Text)}</td>"
            : $"<th scope=\"{Scope(cell)}\"{spans}{Attributes(Style(cell), cell.Pointer)}>{Encode(cell.Text)}</th>";
    }

    private static string SmallerThanTable(double size) =>
        size < Typography.TableSize ? string.Create(CultureInfo.InvariantCulture, $" style=\"font-size: {size}pt\"") : "";

    private static string Style(LayoutCell cell) =>
        cell.Role switch { CellRole.Caption => "caption", CellRole.Head => "head", _ => cell.AtLeft ? "numbered" : "" };

    private static string Scope(LayoutCell cell) => cell.Role == CellRole.Label
        ? cell.Rows > 1 ? "rowgroup" : "row"
        : cell.Columns > 1 ? "colgroup" : "col";

    private static string Span(string name, int count) => count > 1 ? $" {name}=\"{count}\"" : "";

    // The tooltip is for the eye and the mouse; the list at the end is for all others.
    private string Attributes(string style, string? pointer)
    {
        ImmutableArray<Annotation> annotations = _annotations.At(pointer);
        string severity = SeverityName(Annotations.Heaviest(annotations));
        string[] styles = [.. new[] { style, severity }.Where(s => s.Length > 0)];
        string attributes = styles.Length == 0 ? "" : $" class=\"{string.Join(' ', styles)}\"";
        if (annotations.IsEmpty)
            return attributes;
        string title = Encode(string.Join('\n', annotations.Select(a => a.Text)));
        string ids = string.Join(' ', annotations.Select(a => $"finding-{a.Number}"));
        return $"{attributes} title=\"{title}\" aria-describedby=\"{ids}\"";
    }

    private void AddFindings()
    {
        bool chinese = _annotations.Language == Language.Chinese;
        _text.Append($"<aside lang=\"{(chinese ? "zh-CN" : "en")}\" aria-label=\"{(chinese ? "核对发现" : "Findings")}\">\n<ol>\n");
        foreach (Annotation annotation in _annotations.All)
        {
            _text.Append($"<li id=\"finding-{annotation.Number}\"><span class=\"{SeverityName(annotation.Severity)}\">")
                .Append($"{Encode(annotation.Text)}</span></li>\n");
        }

        _text.Append("</ol>\n</aside>\n");
    }

    private static string SeverityName(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Information => "information",
        _ => "",
    };

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
