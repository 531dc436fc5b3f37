using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes a self-contained page.</summary>
internal sealed class HtmlWriter
{
    private const string Report = "政府信息公开工作";

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
        string text = line.Kind == LineKind.Title ? TitleOf(line.Text) : Encode(line.Text);
        _text.Append($"<{element}{Attributes(style, line.Pointer)}>{text}</{element}>\n");
    }

    // A title breaks behind the agency or the year.
    private static string TitleOf(string text)
    {
        TitleText title = TitleText.Read(text);
        string encoded = Encode(text);
        if (title.Agency is { Length: > 0 } agency && text.StartsWith(agency, StringComparison.Ordinal))
            encoded = $"{Encode(agency)}<wbr>{Encode(text[agency.Length..])}";
        return encoded.Replace(Report, "<wbr>" + Report, StringComparison.Ordinal);
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
        string numbers = string.Join(' ', annotations.Select(a => a.Number));
        return $"{attributes} data-findings=\"{numbers}\" title=\"{title}\" aria-describedby=\"{ids}\"";
    }

    private void AddFindings()
    {
        string title = FindingWords.Title.In(_annotations.Language);
        _text.Append($"<aside lang=\"{(_annotations.Language == Language.Chinese ? "zh-CN" : "en")}\" aria-label=\"{title}\">\n")
            .Append($"<h2>{title}</h2>\n<ol>\n");
        foreach (Annotation annotation in _annotations.All)
        {
            string severity = SeverityName(annotation.Severity);
            _text.Append($"<li id=\"finding-{annotation.Number}\"><span class=\"{severity}\">")
                .Append($"{Encode(FindingWords.Of(annotation.Severity).In(_annotations.Language))} {annotation.Finding.Rule.Id}</span> ")
                .Append(Encode(annotation.Message));
            foreach (string detail in DetailsOf(annotation))
                _text.Append($"<br>\n{Encode(detail)}");
            _text.Append("</li>\n");
        }

        _text.Append("</ol>\n</aside>\n");
    }

    private IEnumerable<string> DetailsOf(Annotation annotation)
    {
        Language language = _annotations.Language;
        string stated = string.Join(FindingWords.Space.In(language), new[]
        {
            Named(FindingWords.Stated, annotation.Stated),
            Named(FindingWords.Expected, annotation.Expected),
        }.OfType<string>());
        return new[]
        {
            stated.Length > 0 ? stated : null,
            Named(FindingWords.Calculation, annotation.Calculation),
            Named(FindingWords.Proposal, annotation.Proposal),
        }.OfType<string>();

        string? Named(LocalizedText name, string text) =>
            text.Length == 0 ? null : name.In(language) + FindingWords.Colon.In(language) + text;
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
