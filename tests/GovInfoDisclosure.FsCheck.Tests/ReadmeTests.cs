using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.FsCheck.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_example_in_the_readme_is_the_one_that_runs()
    {
        string example = File.ReadAllText(Path.Combine(Folder(), "ReadmeExample.cs")).ReplaceLineEndings("\n");
        string readme = File.ReadAllText(Path.Combine(Folder(), "..", "..", "src", "GovInfoDisclosure.FsCheck", "README.md")).ReplaceLineEndings("\n");
        Assert.Contains("```csharp\n" + example.Split("// <readme>\n")[1].Split("// </readme>")[0] + "```", readme, StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
