using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>GID805: the numbers of the parts of section one.</summary>
public sealed class SubheadingRuleTests
{
    [Theory]
    [InlineData("（一）主动公开|（二）依申请公开|（二）政府信息管理", 2, "（三）")]
    [InlineData("（一）主动公开|（三）依申请公开", 1, "（二）")]
    [InlineData("(二)依申请公开|(一)主动公开", 1, "（三）")]
    public void A_part_out_of_number_is_found(string headings, int part, string ordinal)
    {
        Finding finding = Assert.Single(Check(headings));
        Assert.Equal($"/overview/parts/{part}/heading", finding.Pointer);
        Assert.Equal($"标题“{headings.Split('|')[part]}”的序号应为“{ordinal}”。", finding.Message(Language.Chinese));
    }

    [Theory]
    [InlineData("（一）主动公开|（二）依申请公开|（三）政府信息管理|（四）政府信息公开平台建设|（五）监督保障")]
    [InlineData("主动公开|依申请公开")]
    [InlineData("（一）主动公开|依申请公开|（三）政府信息管理")]
    [InlineData("")]
    public void Parts_in_order_or_without_numbers_are_not(string headings) => Assert.Empty(Check(headings));

    private static IEnumerable<Finding> Check(string headings) => RuleSet.Standard.Check(Reports.Zero(FormEdition.Edition2021) with
    {
        Overview = new() { Parts = [.. headings.Split('|').Select(h => new NarrativePart { Heading = h })] },
    }).Where(f => f.Rule.Id == "GID805");
}
