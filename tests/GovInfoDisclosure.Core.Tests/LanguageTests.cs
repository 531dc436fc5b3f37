using System.Globalization;

namespace GovInfoDisclosure.Tests;

public class LanguageTests
{
    private static bool HasCultures => CultureInfo.GetCultures(CultureTypes.NeutralCultures).Length > 1;

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en", Language.English)]
    [InlineData("fr", Language.English)]
    [InlineData("za", Language.English)]
    public void The_ISO_code_of_a_culture_decides_on_the_language(string code, Language language) =>
        Assert.Equal(language, Language.From(new CodedCulture(code)));

    [Fact]
    public void The_invariant_culture_is_Chinese() => Assert.Equal(Language.Chinese, Language.From(CultureInfo.InvariantCulture));

    [Fact]
    public void Cultures_of_the_system_have_a_language()
    {
        Assert.SkipUnless(HasCultures, "The runtime has no cultures (globalization-invariant mode).");
        Assert.All(["zh-CN", "zh-Hant-TW", "zh-SG"], n => Assert.Equal(Language.Chinese, Language.From(CultureInfo.GetCultureInfo(n))));
        Assert.All(["en-US", "fr", "za-CN"], n => Assert.Equal(Language.English, Language.From(CultureInfo.GetCultureInfo(n))));
    }

    [Fact]
    public void No_culture_is_a_programmer_error() => Assert.Throws<ArgumentNullException>(() => Language.From(null!));

    // Needs no cultures of the system, which machines without ICU lack.
    private sealed class CodedCulture(string code) : CultureInfo("")
    {
        public override string TwoLetterISOLanguageName => code;
    }
}
