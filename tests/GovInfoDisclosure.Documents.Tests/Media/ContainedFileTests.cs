using GovInfoDisclosure.Documents.Media;

namespace GovInfoDisclosure.Documents.Tests.Media;

public class ContainedFileTests
{
    [Theory]
    [InlineData(".doc")]
    [InlineData(".docx")]
    [InlineData(".docm")]
    [InlineData(".dot")]
    [InlineData(".dotx")]
    [InlineData(".wps")]
    [InlineData(".wpt")]
    [InlineData(".rtf")]
    [InlineData(".odt")]
    [InlineData(".fodt")]
    [InlineData(".xls")]
    [InlineData(".xlsx")]
    [InlineData(".xlsm")]
    [InlineData(".et")]
    [InlineData(".ods")]
    [InlineData(".fods")]
    [InlineData(".csv")]
    [InlineData(".htm")]
    [InlineData(".html")]
    [InlineData(".mht")]
    [InlineData(".mhtml")]
    [InlineData(".eml")]
    [InlineData(".md")]
    [InlineData(".txt")]
    [InlineData(".pdf")]
    [InlineData(".ofd")]
    [InlineData(".xml")]
    [InlineData(".json")]
    [InlineData(".zip")]
    public void A_file_of_a_kind_that_is_read_may_be_a_report(string extension)
    {
        Assert.True(IsDocument("2024年度/报告" + extension));
        Assert.True(IsDocument("2024年度/报告" + extension.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("报告")]
    [InlineData("图.png")]
    [InlineData("报告.docx.bak")]
    [InlineData("docx")]
    [InlineData("~$报告.docx")]
    [InlineData("2024年度/.报告.docx")]
    [InlineData("2024年度\\~$报告.docx")]
    [InlineData("__MACOSX/报告.docx")]
    [InlineData("报告.govinfo.json")]
    [InlineData("报告.defect.json")]
    public void Other_files_and_what_programs_put_beside_reports_are_none(string name) => Assert.False(IsDocument(name));

    private static bool IsDocument(string name) => new ContainedFile(name, () => []).IsDocument;
}
