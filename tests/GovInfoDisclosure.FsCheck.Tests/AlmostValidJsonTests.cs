using FsCheck.Xunit;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class AlmostValidJsonTests
{
    public static MatrixTheoryData<FormEdition, JsonEdit> EditionsAndEdits => new(Checks.Editions, Enum.GetValues<JsonEdit>());

    [Theory]
    [MemberData(nameof(EditionsAndEdits))]
    public void Strict_reading_rejects_what_it_must_and_nothing_else(FormEdition edition, JsonEdit edit)
    {
        // Which members may be missing takes more tries to see than the rest.
        foreach (int seed in TestRun.Seeds(edit == JsonEdit.MemberDropped ? 400 : 40))
            AssertLabelled(ReportGenerator.AlmostValidJson(seed, new() { Edition = edition }, edit));
    }

    [Property(MaxTest = 300)]
    public void Edits_drawn_by_FsCheck_are_labelled_rightly(AlmostValidJson json) => AssertLabelled(json);

    [Property(MaxTest = 200)]
    public void Any_report_survives_writing_and_reading(DisclosureReport report) =>
        Assert.Equal(report, ReportJson.Read(ReportJson.Write(report)).Report);

    internal static void AssertLabelled(AlmostValidJson json)
    {
        Assert.NotEqual(json.Text, ReportJson.WriteText(json.Report));
        ReportReadResult result = ReportJson.Read(json.Text);
        Assert.Equal(json.MustReject, result.Report is null);
        if (json.MustReject)
            Assert.True(result.Findings.Any(f => f.Pointer == json.Pointer),
                $"{json.Edit} at {json.Pointer}: {string.Join("; ", result.Findings)}");
    }
}
