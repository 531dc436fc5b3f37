using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Comparisons;

/// <summary>Writes comparisons as JSON, see <c>schema/comparison.schema.json</c>.</summary>
public static class ComparisonJson
{
    private const int Format = 0;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The comparison as JSON, with a line feed at the end.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of labels and messages.</param>
    public static string Write(ReportComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber("formatVersion", Format);
            List(writer, "reports", comparison.Reports, r => Write(writer, r));
            List(writer, "notes", comparison.Notes, n => Write(writer, n, language));
            List(writer, "indicators", comparison.Indicators, i => Write(writer, i, language));
            List(writer, "cells", comparison.Cells, c => Write(writer, c, language));
            List(writer, "prose", comparison.Prose, p => Write(writer, p));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, CheckedReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("source", report.Source);
        if (report.Part is { } part)
            writer.WriteNumber("part", part);
        writer.WriteString("agency", report.Report!.Agency.Name);
        Number(writer, "year", report.Report.Year);
        writer.WriteString("edition", report.Report.Form.Code);
        List(writer, "unreadCells", report.Reading?.UnreadCells ?? [], writer.WriteStringValue);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ComparisonNote note, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", EnumWordJsonConverter<ComparisonNoteKind>.WordFor(note.Kind));
        writer.WriteString("message", note.Message.In(language));
        List(writer, "pointers", note.Pointers, writer.WriteStringValue);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IndicatorSeries series, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", series.Indicator.Id);
        writer.WriteString("label", series.Indicator.Label.In(language));
        writer.WriteString("formula", series.Indicator.Formula.In(language));
        List(writer, "values", series.Values, r => Write(writer, r));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CellSeries series, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", series.Pointer);
        writer.WriteString("label", series.Label.In(language));
        List(writer, "values", series.Values, v => Value(writer, v));
        List(writer, "changes", series.Changes, c =>
        {
            writer.WriteStartObject();
            Number(writer, "difference", c.Difference);
            writer.WritePropertyName("rate");
            Write(writer, c.Rate);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProseComparison prose)
    {
        writer.WriteStartObject();
        Number(writer, "similarity", prose.Similarity);
        List(writer, "paragraphs", prose.Paragraphs, p =>
        {
            writer.WriteStartObject();
            Place(writer, p.Pointer, p.Offset, p.Length);
            writer.WriteNumber("similarity", p.Similarity);
            List(writer, "copied", p.Copied, s =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("offset", s.Offset);
                writer.WriteNumber("length", s.Length);
                writer.WriteStartObject("source");
                Place(writer, s.SourcePointer, s.SourceOffset, s.SourceLength);
                writer.WriteEndObject();
                writer.WriteEndObject();
            });
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rate rate)
    {
        writer.WriteStartObject();
        Number(writer, "numerator", rate.Numerator);
        Number(writer, "denominator", rate.Denominator);
        Number(writer, "percent", rate.Percent);
        if (rate.Gap is { } gap)
            writer.WriteString("undefined", EnumWordJsonConverter<RateGap>.WordFor(gap));
        writer.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter writer, string pointer, int offset, int length)
    {
        writer.WriteString("pointer", pointer);
        writer.WriteNumber("offset", offset);
        writer.WriteNumber("length", length);
    }

    private static void Number(Utf8JsonWriter writer, string name, decimal? value)
    {
        writer.WritePropertyName(name);
        Value(writer, value);
    }

    private static void Value(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        writer.WriteEndArray();
    }
}
