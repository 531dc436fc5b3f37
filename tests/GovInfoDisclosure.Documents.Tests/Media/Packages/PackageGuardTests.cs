using System.IO.Compression;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Packages;

public class PackageGuardTests
{
    [Theory]
    [InlineData("[Content_Types].xml", true)]
    [InlineData("[CONTENT_TYPES].XML", true)]
    [InlineData("_rels/.rels", true)]
    [InlineData("word/_rels/document.xml.RELS", true)]
    [InlineData("word/document.xml", false)]
    [InlineData("word/media/image1.png", false)]
    public void What_is_read_as_soon_as_a_package_is_opened_takes_work_by_its_length(string part, bool isRead)
    {
        using var zip = new ZipArchive(new MemoryStream(OfficePackage.Zip([(part, new string(' ', 1_000))])));
        var guard = new PackageGuard(new(new() { MaxWork = 5_000 }));
        Assert.Equal(isRead, Record.Exception(() => guard.CheckDirectory(zip)) is NotReadableException);
    }
}
