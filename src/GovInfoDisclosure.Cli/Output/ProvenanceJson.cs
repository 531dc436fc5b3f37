using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A report together with what the document prints in each cell and where, and where it prints each paragraph.</summary>
internal static class ProvenanceJson
{
    public static string Write(
        DisclosureReport report, ImmutableArray<PrintedCell> printed, ImmutableArray<PrintedParagraph> paragraphs) =>
            JsonDocuments.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("report");
        using (JsonDocument canonical = JsonDocument.Parse(ReportJson.Write(report)))
            canonical.RootElement.WriteTo(writer);
        writer.WriteStartArray("provenance");
        foreach (PrintedCell cell in printed)
            Write(writer, cell);
        writer.WriteEndArray();
        writer.WriteStartArray("paragraphs");
        foreach (PrintedParagraph paragraph in paragraphs)
            Write(writer, paragraph);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, PrintedCell printed)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", printed.Cell.Pointer);
        writer.WriteString("raw", printed.Raw);
        writer.WriteNumberOrNull("value", printed.Value);
        writer.WriteString("anchor", printed.Anchor == CellAnchor.Labels ? "labels" : "position");
        writer.WritePlace(printed.Place);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PrintedParagraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", paragraph.Pointer);
        writer.WriteNumber("offset", paragraph.Offset);
        writer.WriteNumber("length", paragraph.Length);
        writer.WritePlace(paragraph.Place);
        writer.WriteEndObject();
    }
}
