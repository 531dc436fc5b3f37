using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Tests;

public class FixTests
{
    private static readonly string Faulty = Sources.Example("faulty-bureau-2024.md");

    [Fact]
    public void Without_apply_the_proposals_are_listed_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("report.md", File.ReadAllText(Faulty));
        Tool tool = Tool.Run("fix", report, "--language", "en");

        Assert.Equal($"""
            Proposals (1)
              r1  The figure is wrong.
                  Table three · Newly received requests · Total: 21 → 12
                  Table three · Outcomes this year · Total of outcomes · Natural persons: 8 → 9
                  Clears: GID301 ×2, GID302, GID303 ×2, GID501

            When you have looked them up, use --apply, for example: govinfo fix {report} --apply r1

            """, tool.Output.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), (tool.ExitCode, tool.Error));
        Assert.Equal([report], Directory.EnumerateFiles(folder.FullPath));
    }

    [Fact]
    public void A_corrected_copy_is_written_beside_the_input_and_says_what_is_left()
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("report.md", File.ReadAllText(Faulty));
        string copy = folder.PathOf("report.更正.md");
        Tool tool = Tool.Run("fix", report, "--apply", "r1");

        Assert.Equal($"""
            已更正
              表三 · 一、本年新收政府信息公开申请数量 · 总计：21 改为 12
              表三 · 三、本年度办理结果 · （七）总计 · 自然人：8 改为 9
              消除：GID301 ×2、GID302、GID303 ×2、GID501
              更正后仍有：GID802
            副本已写入 {copy}（按官方格式重新排版）。

            """, tool.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, tool.ExitCode);
        Assert.Equal(File.ReadAllText(Faulty), File.ReadAllText(report));
        DisclosureReport read = DocumentReader.Read(File.ReadAllBytes(copy)).Report!;
        Assert.Equal((12, 9), (read.Requests.NewlyReceived.Total, read.Requests.Outcomes.Total.NaturalPersons));
        Assert.Equal(["GID802"], RuleSet.Standard.Check(read).Select(f => f.Rule.Id));
    }

    [Fact]
    public void A_copy_is_not_replaced_silently_nor_written_onto_the_input()
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("report.md", File.ReadAllText(Faulty));
        string copy = folder.Write("report.更正.md", "旧");

        Assert.Equal((2, $"{copy}：文件已存在，未覆盖；请用 --output 另行指定"), Failure("fix", report, "--apply", "r1"));
        Assert.Equal((2, $"{report}：输出文件就是输入文件，未作改动"), Failure("fix", report, "--apply", "r1", "--output", report));
        Assert.Equal(("旧", File.ReadAllText(Faulty)), (File.ReadAllText(copy), File.ReadAllText(report)));
    }

    [Theory]
    [InlineData("r9", "没有建议“r9”，现有 r1")]
    [InlineData("r1,r9", "没有建议“r9”，现有 r1")]
    [InlineData(",", "没有建议“,”，现有 r1")]
    public void Unknown_proposals_are_refused_with_those_there_are(string ids, string reason)
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("report.md", File.ReadAllText(Faulty));

        Assert.Equal((2, $"{report}：{reason}"), Failure("fix", report, "--apply", ids));
        Assert.Equal([report], Directory.EnumerateFiles(folder.FullPath));
    }

    [Fact]
    public void A_report_in_order_has_no_proposals()
    {
        string clean = Sources.Example("bureau-2024.json");

        Assert.Equal("没有更正建议。\n", Tool.Run("fix", clean).Output.ReplaceLineEndings("\n"));
        Assert.Equal((2, $"{clean}：没有建议“r1”，该报告没有更正建议"), Failure("fix", clean, "--apply", "r1"));
    }

    [Theory]
    [InlineData("copy.docx", DocumentKind.Word)]
    [InlineData("copy.xlsx", DocumentKind.Excel)]
    [InlineData("copy.json", null)]
    public void The_extension_of_the_output_or_an_option_decides_about_the_kind(string name, DocumentKind? kind)
    {
        using var folder = new TemporaryFolder();
        string copy = folder.PathOf(name), other = folder.PathOf("other");

        Assert.Equal(0, Tool.Run("fix", Faulty, "--apply", "r1", "--output", copy).ExitCode);
        Assert.Equal(0, Tool.Run("fix", Faulty, "--apply", "r1", "--output", other, "--to", Path.GetExtension(name)[1..]).ExitCode);
        Assert.Equal(File.ReadAllBytes(copy), File.ReadAllBytes(other));
        DisclosureReport read = DocumentReader.Read(File.ReadAllBytes(copy)).Report!;
        Assert.Equal(12, read.Requests.NewlyReceived.Total);
        if (kind is { } written)
            Assert.Equal(DocumentWriter.Write(read, written), File.ReadAllBytes(copy));
    }

    [Fact]
    public void A_kind_that_cannot_be_written_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        string report = folder.Write("report.txt", File.ReadAllText(Faulty));

        Assert.Equal((2, $"{report}：不能写出与原文件同类的文件，请用 --to html|docx|xlsx|md|csv|json 指定种类"), Failure("fix", report, "--apply", "r1"));
        Assert.Equal(0, Tool.Run("fix", report, "--apply", "r1", "--to", "md").ExitCode);
        Assert.True(File.Exists(folder.PathOf("report.更正.md")));
    }

    [Fact]
    public void From_standard_input_the_copy_needs_a_name()
    {
        (int exitCode, _, string error) = Tool.RunOn(File.ReadAllText(Faulty), "fix", "-", "--apply", "r1", "--to", "md");

        Assert.Equal((2, "-：请用 --output 给出副本的文件名\n"), (exitCode, error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Words_of_the_text_are_corrected_too()
    {
        using var folder = new TemporaryFolder();
        string right = File.ReadAllText(Sources.Example("bureau-2024.json"));
        string report = folder.Write("report.json", right.Replace("申请12件", "申请21件", StringComparison.Ordinal));
        string copy = folder.PathOf("copy.json");

        Assert.Equal($"""
            已更正
              一、总体情况：“政府信息公开申请21件，上年结转1件”改为“政府信息公开申请12件，上年结转1件”
              消除：GID501
              更正后未发现错误或警告。
            副本已写入 {copy}。

            """, Tool.Run("fix", report, "--apply", "r1", "--output", copy).Output.ReplaceLineEndings("\n"));
        Assert.Equal(right, File.ReadAllText(copy));
    }

    [Fact]
    public void Proposals_for_the_same_cell_or_words_exclude_each_other()
    {
        Repair a = new("r1", "") { Changes = [new("/requests/newlyReceived/total", 1, 2)] };
        Repair b = new("r2", "") { Changes = [new("/requests/newlyReceived/total", 1, 3)] };
        Repair c = new("r3", "") { TextChanges = [new("/overview/text", 4, "12", "13")] };
        Repair d = new("r4", "") { TextChanges = [new("/overview/text", 5, "2件", "3件")] };
        Repair e = new("r5", "") { TextChanges = [new("/overview/text", 6, "件", "份")] };
        Repair f = new("r6", "") { Changes = [new("/requests/newlyReceived/others", null, null) { Min = 1 }] };

        Assert.Equal("r1 与 r2 改动同一处，只能采用其一", FaultOf("r1,r2"));
        Assert.Equal("r3 与 r4 改动同一处，只能采用其一", FaultOf("r3,r4"));
        Assert.Equal("r6 只能推出范围，不能自动填写；请查明后填写", FaultOf("r6"));
        Assert.Null(FaultOf("r1，r3、r5 r5"));

        string? FaultOf(string ids) => Input.RepairChoice.Of([a, b, c, d, e, f], ids).Fault?.Chinese;
    }

    private static (int, string) Failure(params string[] args)
    {
        Tool tool = Tool.Run(args);
        return (tool.ExitCode, tool.Error.TrimEnd());
    }
}
