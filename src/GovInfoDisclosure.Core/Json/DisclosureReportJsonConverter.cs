using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write reports in the format of <see cref="ReportJson"/>, alone or inside other objects.
/// It is attached to <see cref="DisclosureReport"/>, so it need not be named anywhere.
/// </summary>
/// <remarks>
/// A report is written in canonical form whatever naming policy or encoder the serializer has; only indentation follows the
/// serializer. Bad input ends in a <see cref="ReportJsonException"/> with all findings.
/// </remarks>
public sealed class DisclosureReportJsonConverter : JsonConverter<DisclosureReport>
{
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
    /// <exception cref="ReportJsonException">The value is no report.</exception>
    public override DisclosureReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueReader.Read(ref reader, _options, ReportReader.ReadReport)!;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A section other than the overview is divided into parts, for which the format has no
    /// place.</exception>
    public override void Write(Utf8JsonWriter writer, DisclosureReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReportWriter.Write(writer, value);
    }
}
