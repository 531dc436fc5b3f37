using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>Writes one report in canonical form, in the order of the form.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter writer, DisclosureReport report)
    {
        ReportLayout layout = ReportNames.Layout(report.Form);
        writer.WriteStartObject();
        WriteParticulars(writer, report, layout);
        for (int i = 0; i < layout.Tables.Length; i++)
        {
            JsonEncodedText name = layout.Names[ReportNames.FirstSection + i];
            if (layout.Tables[i] is { } table)
            {
                writer.WritePropertyName(name);
                Write(writer, table, report.Cells);
            }
            else if (report.Narrative(layout.Form.Sections[i]) is { } narrative)
                WriteSection(writer, name, narrative, layout.IsDivided(i));
        }

        writer.WriteEndObject();
    }

    private static void WriteParticulars(Utf8JsonWriter writer, DisclosureReport report, ReportLayout layout)
    {
        EncodedNames names = layout.Names;
        writer.WriteString(names[ReportNames.Edition], ReportNames.Editions[DisclosureForm.All.IndexOf(report.Form)]);
        if (report.Year is { } year)
            writer.WriteNumber(names[ReportNames.Year], year);
        else
            writer.WriteNull(names[ReportNames.Year]);
        WriteOptional(writer, names[ReportNames.Title], report.Title);
        writer.WritePropertyName(names[ReportNames.Agency]);
        Write(writer, report.Agency);
        if (report.Period is { } period)
        {
            writer.WritePropertyName(names[ReportNames.Period]);
            Write(writer, period);
        }

        if (report.PublishedOn is { } day)
            WriteDate(writer, names[ReportNames.PublishedOn], day);
        WriteOptional(writer, names[ReportNames.Contact], report.Contact);
        WriteOptional(writer, names[ReportNames.SourceAddress], report.SourceAddress);
    }

    public static void Write(Utf8JsonWriter writer, Agency agency)
    {
        writer.WriteStartObject();
        if (agency.Name is null)
            writer.WriteNull(ReportNames.AgencyMembers[ReportNames.AgencyName]);
        else
            WriteText(writer, ReportNames.AgencyMembers[ReportNames.AgencyName], agency.Name);
        if (agency.Kind is { } kind)
            writer.WriteString(ReportNames.AgencyMembers[ReportNames.AgencyKind], ReportNames.AgencyKinds[(int)kind]);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ReportPeriod period)
    {
        writer.WriteStartObject();
        WriteDate(writer, ReportNames.PeriodMembers[ReportNames.PeriodFrom], period.From);
        WriteDate(writer, ReportNames.PeriodMembers[ReportNames.PeriodTo], period.To);
        writer.WriteEndObject();
    }

    /// <summary>The figures of a table, group or row.</summary>
    public static void Write(Utf8JsonWriter writer, FigureNames parent, CellBlock cells)
    {
        writer.WriteStartObject();
        foreach (FigureNames child in parent.Children)
        {
            if (child.Cell is { } cell)
            {
                WriteCell(writer, child.Name, cell, cells);
                continue;
            }

            writer.WritePropertyName(child.Name);
            Write(writer, child, cells);
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, JsonEncodedText name, FormCell cell, CellBlock cells)
    {
        if (cells.IsBlank(cell.Index))
            writer.WriteNull(name);
        else if (cell.Kind == CellKind.Money)
            writer.WriteNumber(name, cells.Value(cell)!.Value);
        else
            writer.WriteNumber(name, cells.Counts[cell.Index]);
    }

    private static void WriteSection(Utf8JsonWriter writer, JsonEncodedText name, Narrative narrative, bool mayHaveParts)
    {
        if (!mayHaveParts && narrative.Parts.Length > 0)
            throw new ArgumentException($"Only the overview is divided into parts, not {name.Value}.", nameof(narrative));
        writer.WritePropertyName(name);
        Write(writer, narrative);
    }

    public static void Write(Utf8JsonWriter writer, Narrative narrative)
    {
        writer.WriteStartObject();
        WriteText(writer, ReportNames.OverviewMembers[ReportNames.NarrativeText], narrative.Text);
        if (narrative.Parts.Length > 0)
            WriteParts(writer, narrative.Parts);
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, ImmutableArray<NarrativePart> parts)
    {
        writer.WriteStartArray(ReportNames.OverviewMembers[ReportNames.NarrativeParts]);
        foreach (NarrativePart part in parts)
            Write(writer, part);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, NarrativePart part)
    {
        writer.WriteStartObject();
        WriteText(writer, ReportNames.PartMembers[ReportNames.PartHeading], part.Heading);
        WriteText(writer, ReportNames.PartMembers[ReportNames.PartText], part.Text);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, JsonEncodedText name, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }

    private static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
            WriteText(writer, name, text);
    }

    // Raw, because no encoder a writer can be given leaves all Chinese text as it is, and a serializer brings its own.
    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string text)
    {
        string escaped = JsonText.Escape(text);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(escaped) + 2);
        int length = Encoding.UTF8.GetBytes(escaped, buffer.AsSpan(1)) + 2;
        buffer[0] = buffer[length - 1] = (byte)'"';
        writer.WritePropertyName(name);
        writer.WriteRawValue(buffer.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
