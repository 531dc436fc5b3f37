using System.Globalization;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>
/// The schema accepts exactly what strict reading accepts, over reports that were edited at random. SCHEMA_DOCUMENTS sets how many; the
/// count is of those documents whose fault, if they have one, a parsed value shows.
/// </summary>
public class AgreementTests
{
    private const int Batch = 2_500;

    private static readonly int Documents = int.Parse(Environment.GetEnvironmentVariable("SCHEMA_DOCUMENTS") ?? "2500", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Edited_reports_are_accepted_by_the_schema_where_strict_reading_accepts_them()
    {
        int accepted = 0;
        IEnumerable<AlmostValidJson> all = Enumerable.Range(0, int.MaxValue).Select(seed => ReportGenerator.AlmostValidJson(seed)).Where(j => !IsOfSpelling(j));
        foreach (AlmostValidJson[] batch in all.Take(Documents).Chunk(Batch))
        {
            string[] verdicts = await SchemaVerdicts.Ajv([.. batch.Select(j => j.Text)]);
            for (int i = 0; i < batch.Length; i++)
                accepted += AssertAgrees(batch[i].Text, batch[i].ToString(), verdicts[i]) ? 1 : 0;
        }

        Assert.InRange(accepted, Documents / 10, Documents * 9 / 10);
    }

    [Fact]
    public async Task Reports_with_anything_in_them_are_accepted()
    {
        DisclosureReport[] reports = [.. Enumerable.Range(0, Documents / 10).Select(seed => ReportGenerator.AnyReport(seed))];
        string[] verdicts = await SchemaVerdicts.Ajv([.. reports.Select(r => ReportJson.WriteText(r))]);
        Assert.All(reports.Zip(verdicts), r => Assert.Equal(SchemaVerdicts.Accepted(r.First.Form), r.Second));
    }

    private static bool AssertAgrees(string text, string description, string verdict)
    {
        DisclosureReport? read = ReportJson.Read(text).Report;
        if (read is null)
            Assert.True(verdict is SchemaVerdicts.NotJson or SchemaVerdicts.Refused, description);
        else
            Assert.True(verdict == SchemaVerdicts.Accepted(read.Form), description);
        return read is not null;
    }

    // What a parser does not hand on: that a member occurred twice, half a surrogate pair, and how a count is written.
    private static bool IsOfSpelling(AlmostValidJson json) => json.Edit switch
    {
        JsonEdit.MemberDuplicated or JsonEdit.SurrogateAlone => true,
        JsonEdit.FigureExponent or JsonEdit.FigureNegativeZero => json.MustReject,
        _ => false,
    };
}
