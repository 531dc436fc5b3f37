using System.Collections.Concurrent;
using GovInfoDisclosure.Hostile;
using GovInfoDisclosure.Hostile.Kinds;

// GovInfoDisclosure.Hostile TOOL [FOLDER] [--only TEXT]: every sibling of every kind, and every file of the folder if it is there.
// The last line sums up: N passed, M failed.
const int FewestSiblings = 10;

// What else the machine does lengthens a run, so that the least of some counts where one takes too long.
const int MostRuns = 3;

int only = Array.IndexOf(args, "--only");
string wanted = only < 0 ? "" : args[only + 1];
Kind[] kinds = AllKinds.List;
using var folder = new TemporaryFolder();
var tool = new Tool(Path.GetFullPath(args[0]), folder.FullPath);

List<(string Name, string File, Func<byte[]>? Make)> files = [];
foreach (Kind kind in kinds)
{
    foreach ((string name, Func<byte[]> make) in kind.Siblings)
        files.Add(($"{kind.Name}: {name}", folder.PathOf($"{files.Count}.bin"), make));
}

if (args.Length > 1 && Directory.Exists(args[1]))
    files.AddRange(Directory.EnumerateFiles(args[1]).Order(StringComparer.Ordinal)
        .Select(f => (Path.GetFileName(f), f, (Func<byte[]>?)null)));
files.RemoveAll(f => !f.Name.Contains(wanted, StringComparison.Ordinal));

// The first run fills the caches of the system. What is usual is measured as the files are, with every processor busy.
string[] small = [.. Enumerable.Range(0, Environment.ProcessorCount)
    .Select(i => folder.Write($"small{i}.md", "# 某局2024年政府信息公开工作年度报告\n"))];
await tool.CheckAsync(small[0]);
Outcome[] ordinary = await Task.WhenAll(small.Select(tool.CheckAsync));
Outcome usual = ordinary.MaxBy(o => o.Work)!;
Console.WriteLine($"an ordinary small file: {usual.Work.TotalSeconds:F2} s of work, {usual.Peak >> 20} MB");

var failed = new ConcurrentBag<string>();
foreach (Kind kind in kinds.Where(k => k.Siblings.Count < FewestSiblings))
    failed.Add($"{kind.Name}: only {kind.Siblings.Count} siblings");
if (Verdict.Of(usual, small[Array.IndexOf(ordinary, usual)], usual.Work) is { } broken)
    failed.Add($"an ordinary small file: {broken}");

var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
await Parallel.ForEachAsync(files, parallel, async (file, _) =>
{
    if (file.Make is { } make)
        File.WriteAllBytes(file.File, make());
    Outcome outcome = await tool.CheckAsync(file.File);
    for (int run = 1; run < MostRuns && Verdict.TakesTooLong(outcome, usual.Work); run++)
    {
        if (await tool.CheckAsync(file.File) is var next && next.Work < outcome.Work)
            outcome = next;
    }

    string? fault = Verdict.Of(outcome, file.File, usual.Work);
    if (fault is not null)
        failed.Add(file.Name);
    string took = $"{(outcome.Work - usual.Work).TotalSeconds,6:F2} s{outcome.Peak >> 20,5} MB";
    Console.WriteLine(fault is null ? $"passed {took}  {file.Name}" : $"FAILED {took}  {file.Name}: {fault}");
    if (file.Make is not null)
        File.Delete(file.File);
});

Console.WriteLine($"{files.Count + 1 - failed.Count} passed, {failed.Count} failed");
return failed.IsEmpty ? 0 : 1;
