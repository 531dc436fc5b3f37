using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Tests;

public sealed class TerminalEncodingTests
{
    [Theory]
    [InlineData("gb18030", true, null, null, "zh_CN.GB18030")]
    [InlineData("gb18030", true, null, "zh_CN.gbk", "en_US.UTF-8")]
    [InlineData("gb18030", true, "zh_CN.GB2312@radical", null, null)]
    [InlineData("utf-8", true, "zh_CN.UTF-8", null, "zh_CN.GB18030")]
    [InlineData("utf-8", true, "", null, "C")]
    [InlineData("utf-8", true, null, null, null)]
    [InlineData("utf-8", false, null, null, "zh_CN.GB18030")]
    public void A_screen_has_the_encoding_of_its_locale(string expected, bool isScreen, string? all, string? type, string? language)
    {
        string? Variable(string name) => name switch { "LC_ALL" => all, "LC_CTYPE" => type, _ => language };
        Assert.Equal(expected, TerminalEncoding.Of(isScreen, Variable).WebName, ignoreCase: true);
    }
}
