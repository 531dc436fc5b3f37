using GovInfoDisclosure.Documents.Media.Rtf;

namespace GovInfoDisclosure.Documents.Tests.Media.Rtf;

public class RtfWordsTests
{
    public static TheoryData<string> Unprinted =>
    [
        .. ("stylesheet info header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst "
            + "pict nonshppict object listtable listoverridetable revtbl rsidtbl generator xe tc txe rxe bkmkstart bkmkend themedata "
            + "colorschememapping latentstyles datastore xmlnstbl ftnsep ftnsepc aftnsep aftnsepc nonesttables do sn sv pntxtb pntxta "
            + "pnseclvl filetbl mmath").Split(' '),
    ];

    [Theory]
    [InlineData("~", "\u00A0")]
    [InlineData("_", "-")]
    [InlineData("emdash", "\u2014")]
    [InlineData("endash", "\u2013")]
    [InlineData("bullet", "\u2022")]
    [InlineData("lquote", "\u2018")]
    [InlineData("rquote", "\u2019")]
    [InlineData("ldblquote", "\u201C")]
    [InlineData("rdblquote", "\u201D")]
    [InlineData("emspace", "\u2003")]
    [InlineData("enspace", "\u2002")]
    [InlineData("qmspace", "\u2005")]
    [InlineData("par", null)]
    public void Letters_have_words_of_their_own(string word, string? letter) => Assert.Equal(letter, RtfWords.LetterOf(word));

    [Theory]
    [MemberData(nameof(Unprinted))]
    public void Groups_that_are_not_printed_are_known(string word) =>
        Assert.Equal(RtfPurpose.None, RtfWords.PurposeOf(word, isMarked: false));

    [Theory]
    [InlineData("fonttbl", "Fonts")]
    [InlineData("colortbl", "Colours")]
    [InlineData("listtext", "Number")]
    [InlineData("pntext", "Number")]
    [InlineData("shptxt", "Box")]
    [InlineData("nesttableprops", null)]
    [InlineData("shpinst", null)]
    [InlineData("ud", null)]
    public void Groups_with_a_purpose_have_it_whether_the_file_marks_them_or_not(string word, string? purpose)
    {
        Assert.Equal(purpose, RtfWords.PurposeOf(word, isMarked: false)?.ToString());
        Assert.Equal(purpose, RtfWords.PurposeOf(word, isMarked: true)?.ToString());
    }

    [Fact]
    public void A_group_that_is_not_known_is_text_unless_the_file_marks_it()
    {
        Assert.Null(RtfWords.PurposeOf("new", isMarked: false));
        Assert.Equal(RtfPurpose.None, RtfWords.PurposeOf("new", isMarked: true));
    }
}
