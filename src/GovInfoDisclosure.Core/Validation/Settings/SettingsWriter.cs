using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Validation.Settings;

/// <summary>Writes settings as the text of a file that people read and edit.</summary>
internal static class SettingsWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(CheckSettings settings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
            Write(writer, settings);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes when an acceptance ends, if it does.</summary>
    public static void WriteUntil(Utf8JsonWriter writer, AcceptedFinding entry)
    {
        if (entry.Until is { } until)
            writer.WriteString(SettingsNames.Until, FindingValue.Of(until).Text);
    }

    /// <summary>Writes the members of an entry into an object.</summary>
    public static void Write(Utf8JsonWriter writer, AcceptedFinding entry)
    {
        writer.WriteString(SettingsNames.Finding, entry.Finding);
        WriteOptional(writer, SettingsNames.Rule, entry.Rule);
        WriteOptional(writer, SettingsNames.Pointer, entry.Pointer);
        WriteOptional(writer, SettingsNames.Agency, entry.Agency);
        if (entry.Year is { } year)
            writer.WriteNumber(SettingsNames.Year, year);
        writer.WriteString(SettingsNames.Reason, entry.Reason);
        WriteUntil(writer, entry);
    }

    private static void Write(Utf8JsonWriter writer, CheckSettings settings)
    {
        writer.WriteStartObject();
        WriteOptional(writer, SettingsNames.Schema, settings.Schema);
        if (!settings.Rules.IsEmpty)
        {
            writer.WriteStartObject(SettingsNames.Rules);
            foreach ((string rule, FindingSeverity? severity) in settings.Rules)
                writer.WriteString(rule, severity is { } s ? EnumWordJsonConverter<FindingSeverity>.WordFor(s) : SettingsNames.Off);
            writer.WriteEndObject();
        }

        if (!settings.Accepted.IsEmpty)
        {
            writer.WriteStartArray(SettingsNames.Accepted);
            foreach (AcceptedFinding entry in settings.Accepted)
            {
                writer.WriteStartObject();
                Write(writer, entry);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }
}
