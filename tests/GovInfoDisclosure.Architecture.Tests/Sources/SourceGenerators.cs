using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Architecture.Tests.Sources;

/// <summary>
/// The source generators of the SDK that the packages use: of <c>[GeneratedRegex]</c> and of <c>JsonSerializerContext</c>.
/// </summary>
internal static class SourceGenerators
{
    private static readonly ISourceGenerator[] Generators =
    [
        Load("System.Text.RegularExpressions.Generator.dll", "System.Text.RegularExpressions.Generator.RegexGenerator"),
        Load("System.Text.Json.SourceGeneration.dll", "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
    ];

    public static CSharpCompilation AddTo(CSharpCompilation compilation, CSharpParseOptions parsing)
    {
        CSharpGeneratorDriver.Create(Generators, parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation result, out _);
        return (CSharpCompilation)result;
    }

    private static ISourceGenerator Load(string file, string name)
    {
        Type type = Assembly.LoadFrom(Find(file)).GetType(name, throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    // The runtime is in shared/Microsoft.NETCore.App/10.x of the SDK, its reference pack beside "shared".
    private static string Find(string file)
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string pack = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.EnumerateFiles(pack, file, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
    }
}
