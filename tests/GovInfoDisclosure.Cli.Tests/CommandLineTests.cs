namespace GovInfoDisclosure.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("无法识别“audit”。", "govinfo", "audit", "a.md")]
    [InlineData("请给出报告文件。", "govinfo check", "check")]
    [InlineData("请给出报告文件。", "govinfo read", "read")]
    [InlineData("没有选项 --earlier。文件名以 - 开头时请写作 ./--earlier。", "govinfo check", "check", "a.md", "--earlier", "b.md")]
    [InlineData("没有选项 --provenence，是否指 --provenance？", "govinfo read", "read", "--provenence")]
    [InlineData("没有选项 --lang，是否指 --language？", "govinfo check", "check", "a.md", "--lang", "en")]
    [InlineData("没有选项 --show，是否指 --show-suppressed？", "govinfo check", "check", "a.md", "--show")]
    [InlineData("没有选项 --fromat=json，是否指 --format？", "govinfo check", "check", "a.md", "--fromat=json")]
    [InlineData("没有选项 -x。文件名以 - 开头时请写作 ./-x。", "govinfo check", "check", "a.md", "-x")]
    [InlineData("无法识别“chekc”，是否指 check？", "govinfo", "chekc", "a.md")]
    [InlineData("无法识别“--vers”，是否指 --version？", "govinfo", "--vers")]
    [InlineData("缺少 --to html|docx|xlsx|md|csv。", "govinfo write", "write", "a.md", "--output", "a.doc")]
    [InlineData("一次只能读取一个文件，现有 2 个。", "govinfo fix", "fix", "a.md", "b.md")]
    [InlineData("标准输入（-）只能使用一次。", "govinfo check", "check", "-", "-")]
    [InlineData(
        "--format 不能是“pdf”，只能是 text|json|ndjson|csv|xlsx|html|sarif|junit|github。",
        "govinfo check", "check", "a.md", "--format", "pdf")]
    [InlineData("--format 后面缺少 text|json|ndjson|csv|xlsx|html|sarif|junit|github。", "govinfo check", "check", "a.md", "--format")]
    [InlineData("--fail-on 不能是“errors”，只能是 error|warning|never。", "govinfo check", "check", "a.md", "--fail-on=errors")]
    [InlineData("--language 不能是“fr”，只能是 zh|en。", "govinfo check", "check", "a.md", "--language", "fr")]
    [InlineData("缺少 --to html|docx|xlsx|md|csv。", "govinfo write", "write", "a.md")]
    [InlineData("--to 后面缺少 html|docx|xlsx|md|csv。", "govinfo write", "write", "a.md", "--to")]
    [InlineData("--to 不能是“doc”，只能是 html|docx|xlsx|md|csv。", "govinfo write", "write", "a.md", "--to", "doc")]
    [InlineData("--edition 不能是“2020”，只能是 any|2019|2021。", "govinfo schema", "schema", "--edition", "2020")]
    [InlineData("无法识别“a.json”。", "govinfo schema", "schema", "a.json")]
    [InlineData("请给出一个规则编号，如 GID301，或单元格名称中的词。", "govinfo explain", "explain")]
    [InlineData("请给出一个规则编号，如 GID301，或单元格名称中的词。", "govinfo explain", "explain", "GID301", "GID302")]
    [InlineData("--output 后面缺少 FILE|FOLDER。", "govinfo read", "read", "a.md", "--output")]
    [InlineData("请用 --output 给出存放的文件夹。", "govinfo generate", "generate")]
    [InlineData("--output 后面缺少 FOLDER。", "govinfo generate", "generate", "--output")]
    [InlineData("--count 不能是“0”，须为 1 至 100000 的整数。", "govinfo generate", "generate", "--count", "0", "--output", "x")]
    [InlineData("--count 后面缺少 N。", "govinfo generate", "generate", "--output", "x", "--count")]
    [InlineData("--seed 不能是“abc”，须为 0 至 2147383647 的整数。", "govinfo generate", "generate", "--seed=abc", "--output", "x")]
    [InlineData(
        "--medium 不能是“doc”，只能是 json|md|txt|html|docx|xlsx|csv|odt|ods|rtf|mht|ofd。",
        "govinfo generate", "generate", "--medium", "doc", "--output", "x")]
    [InlineData("无法识别“a.md”。", "govinfo generate", "generate", "a.md", "--output", "x")]
    public void A_wrong_command_line_is_explained(string error, string command, params string[] args)
    {
        Tool tool = Tool.Run(args);

        Assert.Equal($"{error}\n用法见：{command} --help\n", tool.Error.ReplaceLineEndings("\n"));
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }

    [Fact]
    public void Errors_speak_English_where_asked() =>
        Assert.Equal(
            "'audit' is not understood.\nSee govinfo --help.\n",
            Tool.Run("--language", "en", "audit").Error.ReplaceLineEndings("\n"));

    [Fact]
    public void Without_arguments_the_help_is_shown_as_an_error()
    {
        Tool tool = Tool.Run();

        Assert.Contains("用法：govinfo COMMAND", tool.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (tool.ExitCode, tool.Output));
    }

    [Theory]
    [InlineData("help-check.zh.txt", "check", "--help")]
    [InlineData("help-check.en.txt", "check", "--help", "--language", "en")]
    [InlineData("help-read.en.txt", "read", "-h", "--language=en")]
    [InlineData("help-generate.zh.txt", "generate", "--help")]
    [InlineData("help-generate.en.txt", "generate", "--help", "--language", "en")]
    [InlineData("help-write.en.txt", "write", "--help", "--language", "en")]
    [InlineData("help-write.zh.txt", "write", "--help")]
    [InlineData("help-fix.zh.txt", "fix", "--help")]
    [InlineData("help-fix.en.txt", "fix", "--help", "--language", "en")]
    [InlineData("help-form.zh.txt", "form", "--help")]
    [InlineData("help-form.en.txt", "form", "--help", "--language", "en")]
    [InlineData("help-schema.zh.txt", "schema", "--help")]
    [InlineData("help-explain.en.txt", "explain", "--help", "--language", "en")]
    [InlineData("help-serve.en.txt", "serve", "--help", "--language", "en")]
    [InlineData("help.zh.txt", "--help")]
    public void Help_names_everything(string fixture, params string[] args)
    {
        Tool tool = Tool.Run(args);

        Assert.Equal(Sources.Fixture(fixture), tool.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, tool.ExitCode);
    }

    [Fact]
    public void Names_beginning_with_an_at_sign_are_names()
    {
        Assert.Equal("@a.md：文件不存在\n", Tool.Run("check", "@a.md").Error.ReplaceLineEndings("\n"));
    }
}
