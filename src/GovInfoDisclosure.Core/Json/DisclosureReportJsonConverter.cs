using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write reports in the format of <see cref="ReportJson"/>, alone or inside other objects.
/// It is attached to <see cref="DisclosureReport"/>, so it need not be named anywhere.
/// </summary>
/// <remarks>
/// A report is written in canonical form whatever naming policy or encoder the serializer has; only indentation follows the
/// serializer. Bad input ends in a <see cref="JsonException"/> whose message lists the findings; lines and columns in it count from the
/// beginning of the report.
/// </remarks>
public sealed class DisclosureReportJsonConverter : JsonConverter<DisclosureReport>
{
    private const int MostFindingsInMessage = 20;

    private readonly ReportJsonReaderOptions _options;

    /// <summary>A converter that reads strictly.</summary>
    public DisclosureReportJsonConverter()
        : this(ReportJsonReaderOptions.Strict)
    {
    }

    /// <summary>A converter for the converters of serializer options, where reading is to be lenient.</summary>
    /// <param name="options">How strictly to read.</param>
    public DisclosureReportJsonConverter(ReportJsonReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no report; the message lists the findings.</exception>
    public override DisclosureReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        return ReportReader.TryRead(ref reader, _options) ?? throw Fault(start);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A section other than the overview is divided into parts, for which the format has no
    /// place.</exception>
    public override void Write(Utf8JsonWriter writer, DisclosureReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReportWriter.Write(writer, value);
    }

    private JsonException Fault(Utf8JsonReader start)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref start);
        ReadResult result = ReportReader.Read(JsonMarshal.GetRawUtf8Value(document.RootElement), _options);
        IEnumerable<string> messages = result.Findings.Take(MostFindingsInMessage)
            .Select(f => $"{f.Rule.Id} {f.Message(Language.English)}");
        int rest = result.Findings.Length - MostFindingsInMessage;
        return new JsonException(string.Join(Environment.NewLine, rest > 0 ? messages.Append($"({rest} more)") : messages));
    }
}
