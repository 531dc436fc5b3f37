module Consumer.Program

open Expecto
open GovInfoDisclosure
open GovInfoDisclosure.FsCheck
open GovInfoDisclosure.Validation

let config = { FsCheckConfig.defaultConfig with arbitrary = [ typeof<ReportArbitraries> ] }

let tests =
    testList "rules" [
        testPropertyWithConfig config "reports in order have no errors" (fun (consistent: ConsistentReport) ->
            RuleSet.Standard.Check consistent.Report |> Seq.forall (fun f -> f.Severity <> FindingSeverity.Error))

        testPropertyWithConfig config "defects are found" (fun (defective: DefectiveReport) ->
            let found = RuleSet.Standard.Check defective.Report |> Seq.map (fun f -> f.Rule.Id, f.Pointer) |> set
            defective.Expected |> Seq.forall (fun e -> found.Contains(e.RuleId, e.Pointer)))
    ]

[<EntryPoint>]
let main args = runTestsWithCLIArgs [] args tests
