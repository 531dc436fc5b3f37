using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Architecture.Tests.Sources;

/// <summary>The source generator of <c>[GeneratedRegex]</c> from the SDK, the only one that the packages use.</summary>
internal static class RegexGenerator
{
    private const string FileName = "System.Text.RegularExpressions.Generator.dll";

    private static readonly ISourceGenerator Generator = Load();

    public static CSharpCompilation AddTo(CSharpCompilation compilation, CSharpParseOptions parsing)
    {
        CSharpGeneratorDriver.Create([Generator], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation result, out _);
        return (CSharpCompilation)result;
    }

    private static ISourceGenerator Load()
    {
        Type type = Assembly.LoadFrom(Find()).GetType("System.Text.RegularExpressions.Generator.RegexGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    // The runtime is in shared/Microsoft.NETCore.App/10.x of the SDK, its reference pack beside "shared".
    private static string Find()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string pack = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.EnumerateFiles(pack, FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
    }
}
