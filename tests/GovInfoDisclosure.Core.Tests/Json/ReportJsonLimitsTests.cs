using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Inputs whose size or shape is the attack. None may throw, and none may take memory or time out of proportion.</summary>
public class ReportJsonLimitsTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void A_hundred_megabytes_of_spaces_end_in_one_finding()
    {
        byte[] spaces = new byte[100 * Megabyte];
        spaces.AsSpan().Fill((byte)' ');
        long before = GC.GetAllocatedBytesForCurrentThread();
        Finding finding = Assert.Single(ReportJson.Read(spaces).Findings);
        Assert.Equal(new SourcePlace { Line = 1, Column = spaces.Length + 1 }, finding.Place);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("{\"edition\":\"2021\",\"x\":", "[")]
    public void Deep_nesting_ends_in_a_finding(string opening, string more)
    {
        string json = string.Concat(Enumerable.Repeat(opening + more, 100_000));
        Finding finding = ReportJson.Read(json).Findings[^1];
        Assert.Contains("nested too deeply", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_without_end_are_cut_off()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\n\"x{i}\":\"\\uD800\"")) + "}";
        ReportReadResult result = ReportJson.Read(json);
        Assert.Equal(1001, result.Findings.Length);
        Assert.Equal(("more", 1002), (result.Findings[^1].MessageKey, result.Findings[^1].Place!.Line));
        Assert.Contains("1002", result.Findings[^1].Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_names_and_values_are_quoted_in_part()
    {
        string longText = string.Concat(Enumerable.Repeat("公开", Megabyte));
        string json = $$"""{"{{longText}}":1,"\u0061{{longText}}":1,"publishedOn":"{{longText}}"}""";
        Assert.All(ReportJson.Read(json).Findings, f => Assert.InRange(f.ToString().Length, 1, 200));
    }

    [Fact]
    public void A_million_wrong_digits_are_refused()
    {
        string digits = new('9', Megabyte);
        string json = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021))
            .Replace("\"year\":2024", $"\"year\":{digits}", StringComparison.Ordinal)
            .Replace("\"issued\":0", $"\"issued\":{digits}", StringComparison.Ordinal)
            .Replace("\"amount\":0", $"\"amount\":0.{digits}e-{digits}", StringComparison.Ordinal);
        Assert.Equal(["value", "value", "value", "value"], ReportJson.Read(json).Findings.Select(f => f.MessageKey));
    }

    [Fact]
    public void Any_cut_of_a_document_ends_in_findings()
    {
        byte[] json = ReportJson.Write(ReportGenerator.AnyReport(1));
        for (int length = 0; length < json.Length; length++)
            Assert.NotEmpty(ReportJson.Read(json.AsSpan(0, length)).Findings);
    }

    [Fact]
    public void Any_byte_put_anywhere_is_read_without_an_exception()
    {
        byte[] json = ReportJson.Write(ReportGenerator.AnyReport(3));
        foreach (int seed in TestRun.Seeds(20_000))
        {
            var random = new Random(seed);
            int position = random.Next(json.Length);
            byte kept = json[position];
            json[position] = (byte)random.Next(256);
            ReportReadResult result = ReportJson.Read(json);
            Assert.Equal(result.Report is null, result.Findings.Length > 0);
            json[position] = kept;
        }
    }
}
