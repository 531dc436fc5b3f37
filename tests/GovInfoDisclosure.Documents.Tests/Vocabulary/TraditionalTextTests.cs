using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Vocabulary;

public class TraditionalTextTests
{
    [Fact]
    public void Each_traditional_character_has_one_simplified_character_and_is_found_by_its_code_point()
    {
        Assert.Equal(TraditionalCharacters.Traditional.Length, TraditionalCharacters.Simplified.Length);
        Assert.Equal(TraditionalCharacters.Traditional, string.Concat(TraditionalCharacters.Traditional.Distinct().Order()));
        Assert.Empty(TraditionalCharacters.Traditional.Intersect(TraditionalCharacters.Simplified));
    }

    [Fact]
    public void No_label_of_the_form_has_a_traditional_character() =>
        Assert.DoesNotContain(
            DisclosureForm.All.SelectMany(f => f.Tables).SelectMany(t => t.Rows), r => TraditionalText.Is(r.Label.Chinese));

    [Fact]
    public void Words_are_as_long_as_the_words_they_are_for()
    {
        string[] words = TraditionalCharacters.Words.Split(' ');
        Assert.All(words.Chunk(2), pair => Assert.Equal(pair[0].Length, pair[1].Length));
    }

    [Theory]
    [InlineData("規範性檔案", "规范性文件")]
    [InlineData("上一年專案數量", "上一年项目数量")]
    [InlineData("政府資訊公開", "政府信息公开")]
    [InlineData("屬於國家祕密", "属于国家秘密")]
    [InlineData("複議後起訴", "复议后起诉")]
    [InlineData("（本列資料的勾稽關係爲", "（本列数据的勾稽关系为")]
    [InlineData("規範性文件", "规范性文件")]
    public void A_label_is_compared_in_the_characters_and_words_of_the_form(string printed, string label) =>
        Assert.Equal(label, TraditionalText.Simplify(printed));

    [Theory]
    [InlineData("国家档案馆")]
    [InlineData("乾县人民政府")]
    [InlineData("皇后镇人民政府")]
    [InlineData("0")]
    public void A_simplified_text_stays_as_it_is(string text) => Assert.Same(text, TraditionalText.Simplify(text));

    [Fact]
    public void Words_in_names_are_those_of_the_name() => Assert.Equal("云林县档案局", TraditionalText.SimplifyName("雲林縣檔案局"));

    [Theory]
    [InlineData("1.2萬元", 1.2, 10_000)]
    [InlineData("3個", 3, null)]
    public void Units_of_figures_may_be_in_traditional_characters(string text, decimal value, int? unit)
    {
        Figure figure = FigureText.Read(text);
        Assert.Equal((FigureKind.Number, value, (decimal?)unit), (figure.Kind, figure.Value, figure.MoneyUnit));
    }

    [Fact]
    public void A_mark_for_nothing_may_be_traditional() => Assert.Equal(FigureKind.BlankMark, FigureText.KindOf("無"));
}
