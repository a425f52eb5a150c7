using System.Text;
using QBattery.Numerics;
using QBattery.Symbolic;
using SharpFuzz;

// What AFL++ writes to standard input is read by one of the parsers: an answer or a reason, never an exception.
Action<byte[]> parser = args switch
{
    ["expression"] => bytes => Parse.Expression(Encoding.UTF8.GetString(bytes)),
    ["assumptions"] => bytes => Parse.Assumptions(Encoding.UTF8.GetString(bytes)),
    ["operator"] => bytes => Parse.Operator(Encoding.UTF8.GetString(bytes)),
    ["npy"] => bytes => DensityFile.Read(new MemoryStream(bytes), "x.npy"),
    ["csv"] => bytes => DensityFile.Read(new MemoryStream(bytes), "x.csv"),
    _ => throw new ArgumentException("one of: expression, assumptions, operator, npy, csv"),
};

Fuzzer.OutOfProcess.Run(stream =>
{
    using var input = new MemoryStream();
    stream.CopyTo(input);
    parser(input.ToArray());
});
