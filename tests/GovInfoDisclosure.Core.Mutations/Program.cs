using System.Collections.Concurrent;
using GovInfoDisclosure.Mutations;

// Changes the sources of the core in one small way after another, runs its tests against each, and tells which changes no test notices.
// Arguments: paths inside src/GovInfoDisclosure.Core; without any, the rules and the form. Succeeds if every survivor is explained in
// survivors.txt, whose lines are a change as it is printed here and after " # " the reason.
const string Core = "GovInfoDisclosure.Core";
string[] paths = args.Length > 0 ? args : ["Validation/", "Forms/"];
string root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, Core + ".sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Not inside the checkout.");
HashSet<string> explained =
    [.. File.ReadLines(Path.Combine(root, "tests", Core + ".Mutations", "survivors.txt")).Select(l => l.Split(" # ")[0])];

var sources = new CoreSources(root);
var verdicts = new ConcurrentDictionary<Mutant, Verdict>();
Parallel.ForEach(
    sources.Mutants(paths),
    new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
    () => new TestBench(root),
    (mutant, _, bench) =>
    {
        Verdict verdict = verdicts[mutant] = bench.Try(sources, mutant);
        if (verdict != Verdict.DoesNotCompile)
            Console.WriteLine($"{verdict}: {mutant}");
        return bench;
    },
    bench => bench.Dispose());

int Count(Verdict verdict) => verdicts.Values.Count(v => v == verdict);
Mutant[] unexplained = [.. verdicts.Where(v => v.Value == Verdict.Survived && !explained.Contains(v.Key.ToString())).Select(v => v.Key)];
int compiled = verdicts.Count - Count(Verdict.DoesNotCompile);
int killed = Count(Verdict.Killed), timedOut = Count(Verdict.TimedOut), survived = Count(Verdict.Survived);
Console.WriteLine($"{compiled} mutants: {killed} killed, {timedOut} ran out of time, {survived} survived, "
    + $"{unexplained.Length} of them unexplained.");
return unexplained.Length == 0 ? 0 : 1;
