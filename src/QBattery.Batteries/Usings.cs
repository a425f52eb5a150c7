global using QBattery.Symbolic.Algebra;
global using QBattery.Symbolic.Asymptotics;
global using QBattery.Symbolic.Core;
global using QBattery.Symbolic.Expressions;
global using QBattery.Symbolic.Numbers;
global using QBattery.Symbolic.Printing;
global using QBattery.Symbolic.Proofs;
global using QBattery.Symbolic.Summation;
