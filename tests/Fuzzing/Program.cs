using System.Globalization;
using GovInfoDisclosure.Fuzzing;

// run TARGET [MINUTES [SEED]]; replay FILE…; table; worker, which run starts; and what the script afl needs.
return args switch
{
    ["run", var name, .. var rest] => Run(name, rest),
    ["worker", var name, var seed, var first, var minutes, var progress] => Work(name, seed, first, minutes, progress),
    ["replay", .. var files] => Replay(files),
    ["coverage", var name] => With(name, Coverage.Run),
    ["seeds", var name, var folder] => With(name, t => Coverage.WriteSeeds(t, folder)),
    ["files", var name, var folder, .. var inputs] => With(name, t => Coverage.WriteFiles(t, folder, inputs)),
    ["table"] => Print(Ledger.Table()),
    _ => Fail($"run {string.Join('|', Target.All.Select(t => t.Name))} [MINUTES [SEED]] | replay FILE… | table"),
};

static int Run(string name, string[] rest)
{
    double minutes = rest.Length > 0 ? double.Parse(rest[0], CultureInfo.InvariantCulture) : 30;
    int seed = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : Ledger.NextSeed(name);
    return With(name, t => new Runner(t, seed).Run(minutes));
}

static int Work(string name, string seed, string first, string minutes, string progress)
{
    var worker = new Worker(Find(name)!, int.Parse(seed, CultureInfo.InvariantCulture), progress);
    return Print(worker.Run(long.Parse(first, CultureInfo.InvariantCulture),
        TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture));
}

// The folder of a kept input is the name of its target.
static int Replay(string[] files)
{
    int faults = 0;
    foreach (string file in files)
    {
        Target target = Find(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))!) ?? Target.All[1];
        target.Read(target.Seeds.Value[0]);
        Fault? fault = null;
        var thread = new Thread(() => fault = Bounds.FaultOf(File.ReadAllBytes(file), target.Read), Worker.SmallStack);
        thread.Start();
        thread.Join();
        Console.Out.WriteLine($"{file}: {(fault is null ? "in order" : $"{fault.Kind}: {fault.What}")}");
        faults += fault is null ? 0 : 1;
    }

    return faults == 0 ? 0 : 1;
}

static int With(string name, Action<Target> act)
{
    if (Find(name) is not { } target)
        return Fail($"There is no target {name}.");
    act(target);
    return 0;
}

static Target? Find(string name) => Target.All.FirstOrDefault(t => t.Name == name);

static int Print(string text)
{
    Console.Out.WriteLine(text.TrimEnd());
    return 0;
}

static int Fail(string text)
{
    Console.Error.WriteLine(text);
    return 2;
}
