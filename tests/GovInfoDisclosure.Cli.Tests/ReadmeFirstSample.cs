// The README shows these lines first; ReadmeTests compares and runs them.
#region README
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;

#endregion

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class FirstSample
{
    public static void Run()
    {
        #region README
        foreach (Finding finding in DocumentReader.Read(File.ReadAllBytes("faulty-bureau-2024.md")).Check().Findings)
            Console.WriteLine(finding.Message(Language.English));
        #endregion
    }
}
