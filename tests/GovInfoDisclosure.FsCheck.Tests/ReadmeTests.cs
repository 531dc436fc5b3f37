using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.FsCheck.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("ReadmeExample.cs")]
    [InlineData("ReadmeDocumentExample.cs")]
    public void The_examples_in_the_readme_are_those_that_run(string file)
    {
        string example = File.ReadAllText(Path.Combine(Folder(), file)).ReplaceLineEndings("\n");
        string path = Path.Combine(Folder(), "..", "..", "src", "GovInfoDisclosure.FsCheck", "README.md");
        string code = example.Split("// <readme>\n")[1].Split("// </readme>")[0];
        Assert.Contains($"```csharp\n{code}```", File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
