using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using GovInfoDisclosure.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Architecture.Tests.Sources;

/// <summary>The C# files of one project by their path inside it (<c>Forms/FormCell.cs</c>), ready to be compiled.</summary>
internal sealed record ProjectSources(string Name, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The projects of the packages.</summary>
    public static readonly ImmutableArray<string> Packages =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    /// <summary>Reads a project below <c>src</c> or <c>tests</c>.</summary>
    public static ProjectSources Read(string name)
    {
        string folder = FolderOf(name);
        IEnumerable<(string Path, string File)> own = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), f));
        // A file of another project that is compiled into this one too.
        IEnumerable<(string Path, string File)> linked = ProjectFile(name).Descendants("Compile")
            .Where(e => e.Attribute("Link") is not null)
            .Select(e => (e.Attribute("Link")!.Value, Path.Combine(folder, e.Attribute("Include")!.Value)));
        return new(name, own.Concat(linked)
            .ToImmutableSortedDictionary(f => f.Path, f => File.ReadAllText(f.File), StringComparer.Ordinal));
    }

    /// <summary>Compiles the project.</summary>
    /// <param name="instead">Assemblies of this repository to compile against; the built ones where none is given.</param>
    /// <param name="optimize">Whether as for a release.</param>
    public CSharpCompilation Compile(IReadOnlyDictionary<string, byte[]>? instead = null, bool optimize = false) => SourceGenerators.AddTo(
        CSharpCompilation.Create(
        Name,
        [.. Files.Select(f => Parse(f.Value, Path.Combine(FolderOf(Name), f.Key))), Parse(Attributes(), path: "")],
        References(Name, instead ?? ImmutableDictionary<string, byte[]>.Empty),
        new(OutputKindOf(), checkOverflow: ChecksOverflow(), nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true, optimizationLevel: optimize ? OptimizationLevel.Release : OptimizationLevel.Debug)), Parsing);

    /// <summary>Compiles one file that uses the packages as they are built.</summary>
    public static CSharpCompilation CompileAgainstPackages(string text) => CSharpCompilation.Create(
        "Example", [Parse(text, path: "")], References(
            "Example", ImmutableDictionary<string, byte[]>.Empty), new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The folder of a project below <c>src</c> or <c>tests</c>.</summary>
    public static string FolderOf(string name)
    {
        string package = Repository.PathOf(Path.Combine("src", name));
        return Directory.Exists(package) ? package : Repository.PathOf(Path.Combine("tests", name));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);

    private static IEnumerable<MetadataReference> References(string project, IReadOnlyDictionary<string, byte[]> instead)
    {
        foreach (string path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            string assembly = Path.GetFileNameWithoutExtension(path);
            if (assembly != project)
                yield return instead.TryGetValue(assembly, out byte[]? image)
                    ? MetadataReference.CreateFromImage(image)
                    : MetadataReference.CreateFromFile(path);
        }
    }

    private static XDocument ProjectFile(string name) => XDocument.Load(Path.Combine(FolderOf(name), name + ".csproj"));

    private OutputKind OutputKindOf() =>
        Files.ContainsKey("Program.cs") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

    private bool ChecksOverflow() => ProjectFile(Name).Descendants("CheckForOverflowUnderflow").Any(e => e.Value == "true");

    // What the build adds to the files of a project.
    private string Attributes()
    {
        IEnumerable<string> usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http",
            "System.Threading", "System.Threading.Tasks"];
        IEnumerable<string> friends = ProjectFile(Name).Descendants("InternalsVisibleTo").Select(e => e.Attribute("Include")!.Value);
        // All projects of the repository have one version; what was built against it asks for it.
        string version = $"[assembly: System.Reflection.AssemblyVersion(\"{typeof(ProjectSources).Assembly.GetName().Version}\")]\n";
        return string.Concat(usings.Select(u => $"global using {u};\n"))
            + version
            + string.Concat(friends.Select(f => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{f}\")]\n"));
    }
}
