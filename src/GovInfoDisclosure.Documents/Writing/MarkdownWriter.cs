using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes Markdown: headings, paragraphs, pipe tables in which covered cells are empty, and findings as footnotes.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();
    private readonly Annotations _annotations;

    private MarkdownWriter(Annotations annotations) => _annotations = annotations;

    public static string Write(DocumentLayout layout, Annotations annotations)
    {
        var writer = new MarkdownWriter(annotations);
        foreach (LayoutElement element in layout.Elements)
        {
            if (element is LayoutTable table)
                writer.Add(table);
            else if (element is LayoutLine line)
                writer.Add(line);
            writer._text.Append('\n');
        }

        foreach (Annotation annotation in annotations.All)
            writer._text.Append($"[^{annotation.Number}]: {MarkdownText.Escape(annotation.Text)}\n");
        return writer._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Add(LayoutLine line)
    {
        string mark = line.Kind switch { LineKind.Title => "# ", LineKind.Section => "## ", LineKind.Part => "### ", _ => "" };
        string text = MarkdownText.Escape(line.Text);
        _text.Append(mark).Append(mark.Length == 0 ? MarkdownText.EscapeStart(text) : text).Append(Marks(line.Pointer)).Append('\n');
    }

    private void Add(LayoutTable table)
    {
        bool head = true;
        foreach ((LayoutCell Cell, bool BeginsRow, bool EndsRow)[] row in table.Grid())
        {
            AddRow(row.Select((c, x) => c.BeginsRow && c.Cell.Column == x ? MarkdownText.Escape(c.Cell.Text) + Marks(c.Cell.Pointer) : ""));
            if (head)
                AddRow(row.Select((_, x) => x < table.LabelColumns ? "---" : ":---:"));
            head = false;
        }
    }

    private void AddRow(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string Marks(string? pointer)
    {
        ImmutableArray<Annotation> annotations = _annotations.At(pointer);
        return string.Concat(annotations.Select(n => $"[^{n.Number}]"));
    }
}
