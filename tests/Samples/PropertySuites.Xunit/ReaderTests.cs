using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.FsCheck;
using Xunit;

namespace MyTests;

public class ReaderTests
{
    [Fact]
    public void My_reader_finds_the_number_of_new_requests() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            ReportArb.Document(medium: DocumentMedium.Markdown, quirks: [LayoutQuirk.MergedCellsBlank, LayoutQuirk.BlankMarks]),
            document => MyReader.NewRequests(document.Content.Span) == document.Report.Requests.NewlyReceived.Total));
}

public static class MyReader
{
    // The total is the last cell of its row; what is no number is blank.
    public static long? NewRequests(ReadOnlySpan<byte> content)
    {
        string row = Encoding.UTF8.GetString(content).Split('\n').First(line => line.StartsWith("| 一、本年新收", StringComparison.Ordinal));
        return long.TryParse(row.Split('|')[^2].Trim(), out long total) ? total : null;
    }
}
