using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>
/// The schema accepts exactly what strict reading accepts, over reports that were edited at random; left out are those whose fault a
/// parsed value does not show.
/// </summary>
public class AgreementTests
{
    private const int Batch = 2_500;

    [Fact]
    public async Task Edited_reports_are_accepted_by_the_schema_where_strict_reading_accepts_them()
    {
        int accepted = 0, documents = 0;
        IEnumerable<AlmostValidJson> edited = TestRun.Seeds(Batch).Select(seed => ReportGenerator.AlmostValidJson(seed));
        foreach (AlmostValidJson[] batch in edited.Where(j => !IsOfSpelling(j)).Chunk(Batch))
        {
            documents += batch.Length;
            string[] verdicts = await SchemaVerdicts.Ajv([.. batch.Select(j => j.Text)]);
            for (int i = 0; i < batch.Length; i++)
                accepted += AssertAgrees(batch[i].Text, batch[i].ToString(), verdicts[i]) ? 1 : 0;
        }

        Assert.InRange(accepted, documents / 10, documents * 9 / 10);
    }

    [Fact]
    public async Task Reports_with_anything_in_them_are_accepted()
    {
        DisclosureReport[] reports = [.. TestRun.Seeds(Batch / 10).Select(seed => ReportGenerator.AnyReport(seed))];
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
