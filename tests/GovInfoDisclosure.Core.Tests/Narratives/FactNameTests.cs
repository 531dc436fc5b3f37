using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Tests.Narratives;

/// <summary>What a fact counts is named, so that facts can be stored and compared.</summary>
public class FactNameTests
{
    [Theory]
    [InlineData("收到政府信息公开申请46件。", "requestsReceived")]
    [InlineData("新收政府信息公开申请46件。", "requestsReceived")]
    [InlineData("上年结转3件，结转下年度4件。", "requestsCarriedOver requestsCarriedForward")]
    [InlineData("共办理政府信息公开申请49件，办结45件。", "requestsHandled requestsConcluded")]
    [InlineData("答复申请45件，政府信息公开申请共49件。", "requestsAnswered requests")]
    [InlineData("予以公开18件，部分公开5件。", "outcomes.granted outcomes.partiallyGranted")]
    [InlineData("予以公开和部分公开共23件。", "outcomes.granted+outcomes.partiallyGranted")]
    [InlineData("因属于国家秘密不予公开1件。", "outcomes.denied.stateSecret")]
    [InlineData("予以公开18件，占办结总数的40%。", "outcomes.granted outcomes.granted.share")]
    [InlineData("新收政府信息公开申请46件，同比增长15%。", "requestsReceived requestsReceived.change")]
    [InlineData("收到申请46件，其中自然人38件、法人或其他组织8件。", "requestsReceived applicants.naturalPersons applicants.*")]
    [InlineData("行政复议14件，其中结果纠正2件。", "reconsideration reconsideration.corrected")]
    [InlineData("行政诉讼9件，其中直接起诉5件。", "litigation litigation/direct")]
    [InlineData("制发行政规范性文件4件，废止2件。", "normativeDocuments.issued normativeDocuments.repealed")]
    [InlineData("作出行政许可决定20418件，行政处罚决定357件。", "decisions.licensing decisions.penalties")]
    [InlineData("行政事业性收费金额1520.6万元。", "fees")]
    [InlineData("未收到政府信息公开申请，无上年结转申请，没有结转下年度的申请。", "requestsReceived requestsCarriedOver requestsCarriedForward")]
    [InlineData("收到申请46件，均已办结。", "requestsReceived requestsCarriedForward")]
    [InlineData("未发生行政复议。", "reconsideration")]
    public void A_fact_is_named_by_what_it_counts(string text, string names) =>
        Assert.Equal(names.Split(' '), new NarrativeCase("received", text).Read().Facts.Select(f => f.Name));

    [Fact]
    public void A_denial_has_no_unit_and_the_value_0()
    {
        NarrativeFact denial = Assert.Single(new NarrativeCase("received", "未收到政府信息公开申请。").Read().Facts);
        Assert.True(denial is { IsDenial: true, IsChange: false, Value: 0, Unit: "", Expected: 46 });
        NarrativeFact[] change = [.. new NarrativeCase("received", "新收政府信息公开申请46宗，同比增长15%。").Read().Facts];
        Assert.Equal(
            [("宗", 46m, false, (decimal?)46), ("%", 15m, true, null)], change.Select(f => (f.Unit, f.Value, f.IsChange, f.Expected)));
        Assert.All(change, f => Assert.False(f.IsDenial));
    }

    [Theory]
    [InlineData("行政事业性收费1520.6万元。", "万元")]
    [InlineData("行政事业性收费0.15亿元。", "亿元")]
    [InlineData("行政事业性收费15206000元。", "元")]
    public void Money_has_the_unit_of_the_text(string text, string unit)
    {
        NarrativeFact fact = Assert.Single(new NarrativeCase("disclosure", text).Read().Facts);
        Assert.Equal((unit, FactVerdict.Agrees), (fact.Unit, fact.Verdict));
    }

    [Theory]
    [InlineData("各县区共收到政府信息公开申请312件。", "312件")]
    [InlineData("2023年收到政府信息公开申请40件，答复38件。", "40件 38件")]
    [InlineData("通过网站提交40件，当面提交6件。", "40件 6件")]
    [InlineData("清理规范性文件66件，占60%。", "66件 60%")]
    public void What_is_left_alone_is_listed(string text, string figures)
    {
        NarrativeReading reading = new NarrativeCase("received", text).Read();
        Assert.Empty(reading.Facts);
        Assert.Equal(figures.Split(' '), reading.NotUnderstood.Select(q => q.Text));
    }
}
