using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>A line of JSON for each report: what <c>--format json</c> has in <c>reports</c>.</summary>
internal sealed class JsonLines(TextWriter output, Language language) : ICheckOutput
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(CheckedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Layout))
            new CheckedReportJsonConverter(language).Write(writer, file.Result with { Report = null }, JsonDocuments.Options);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    public void WriteEnd(CheckTotals totals)
    {
    }
}
