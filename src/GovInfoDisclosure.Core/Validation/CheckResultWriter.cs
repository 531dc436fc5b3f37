using System.Text.Json;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// Writes the answer of a check report by report, in the format of <see cref="CheckResultJsonConverter"/>, so that no report has to be held
/// until the last one is checked.
/// </summary>
/// <param name="writer">The JSON writer; it is neither flushed nor disposed.</param>
/// <param name="language">The language of the messages.</param>
public sealed class CheckResultWriter(Utf8JsonWriter writer, Language language)
{
    private readonly Utf8JsonWriter _writer = writer ?? throw new ArgumentNullException(nameof(writer));
    private int _errors, _warnings;

    /// <summary>What was found between the reports; it has to be known before the first report is written, for it has repairs of findings
    /// in reports. Null: they were not compared.</summary>
    public CheckedPanel? Panel { get; init; }

    /// <summary>Begins the answer.</summary>
    /// <param name="sequence">The number that the client gave its request, to be found in the answer; null: none.</param>
    public void WriteStart(long? sequence = null)
    {
        _writer.WriteStartObject();
        if (sequence is { } number)
            _writer.WriteNumber("sequence", number);
        _writer.WriteStartArray("reports");
    }

    /// <summary>Writes the next report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">Writes further members of <c>reading</c>; null: there are none. Not called for a document in which no report
    /// could be read.</param>
    public void Write(CheckedReport report, Action<Utf8JsonWriter>? reading = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _errors += report.Errors;
        _warnings += report.Warnings;
        CheckJson.Write(_writer, report, language, Panel, reading);
    }

    /// <summary>Ends the answer with the sums over all reports.</summary>
    public void WriteEnd()
    {
        _writer.WriteEndArray();
        if (Panel is not null)
        {
            _writer.WritePropertyName("panel");
            PanelJson.Write(_writer, Panel, language);
        }

        _writer.WriteNumber("errors", _errors + (Panel?.Errors ?? 0));
        _writer.WriteNumber("warnings", _warnings + (Panel?.Warnings ?? 0));
        _writer.WriteEndObject();
    }
}
