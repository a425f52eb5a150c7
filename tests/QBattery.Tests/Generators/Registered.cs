using QBattery.Tests.Generators;

// What a property asks for by type is drawn by these, the same in every run (docs/checks.md says how to draw others); a failure
// prints the smallest case found and the seed to replay.
[assembly: Properties(QuietOnSuccess = true, Replay = "2026,1123", Arbitrary = new[]
{
    typeof(NumberGenerators), typeof(BallGenerators), typeof(ExpressionGenerators), typeof(PolynomialGenerators),
    typeof(ExpansionGenerators), typeof(SumGenerators), typeof(ProofGenerators), typeof(PopulationGenerators),
    typeof(StateGenerators), typeof(ChargingGenerators), typeof(ReadingGenerators), typeof(ScanGenerators),
    typeof(AlteredGenerators), typeof(OperatorGenerators),
})]
