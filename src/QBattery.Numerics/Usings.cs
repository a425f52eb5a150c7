global using QBattery.Symbolic.Core;
global using QBattery.Symbolic.Numbers;
